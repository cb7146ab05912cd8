import type { Store } from '../../../src/workflows/ports';
import type { Arrival } from '../../builders/fake-messenger';
import { agreement, type Ref, roles } from './agreement-of-the-year';
import { type LocalTime, localTime } from './oracle/calendar-2025';
import type { Deed } from './script';

/** Why the bot wrote. */
export type Why = 'ask' | 'reminder 1' | 'reminder 2' | 'last reminder' | 'handed' | 'later' | 'summary' | 'corrected';

/** One line of the diary: what somebody did, or what the bot wrote to whom. */
export type Entry = Said | Told | Noticed;
type Said = LocalTime & { kind: 'said'; who: string; what: string };
export type Told = LocalTime & {
  kind: 'told';
  to: string;
  why: Why;
  committee: string;
  meeting: string;
  due: string;
  /** Asked about; of a summary all that it has. */
  numbers: string[];
  /** Of a summary. */
  answered?: number;
};
type Noticed = LocalTime & { kind: 'noticed'; to: string; committee: string; meeting: string; what: string };

export function saidOf(deed: Deed): Said {
  const [day = '', time = ''] = deed.at.split(' ');
  return { kind: 'said', day, time, who: roles[deed.who], what: whatOf(deed) };
}

function whatOf(deed: Deed): string {
  switch (deed.does) {
    case 'answers':
      return `svarer om ${deed.number} til ${committeeOf(deed.round)}`;
    case 'waits':
      return `vil vente med ${deed.number} til ${shown(deed.until)}`;
    case 'handsOver':
      return `giver ${deed.number} videre til ${roles[deed.to]}`;
    case 'says':
      return `skriver »${deed.words}«`;
  }
}

export async function toldOf(store: Store, arrival: Arrival): Promise<Told | Noticed> {
  const { kind, content, at, to } = arrival;
  const head = { ...localTime(at), to: nameOf(to) };
  if (kind === 'notice') {
    if (content.kind === 'gone') throw new Error('No row vanishes in this year.');
    if (!('committeeId' in content)) throw new Error('Nothing is reviewed or decided in this year.');
    const { committee, meetingOn: meeting = '' } = content;
    return { kind: 'noticed', ...head, committee, meeting, what: noticed(content) };
  }
  const { committee, meetingOn: meeting = '', dueOn: due, portfolioId, roundId } = content;
  const about = { kind: 'told' as const, ...head, committee, meeting, due };
  if (kind !== 'ask') {
    const why = kind === 'post' ? ('summary' as const) : ('corrected' as const);
    return { ...about, why, numbers: content.lines.map(({ number }) => number), answered: content.answered };
  }
  const ask = await store.findAsk(portfolioId, roundId, to.replace('chat:', ''));
  const sent = ask?.messages.find(
    ({ delivery }) => delivery.kind === 'sent' && delivery.activityId === arrival.activityId,
  );
  return { ...about, why: whyOf(arrival), numbers: sent?.about ?? [] };
}

function whyOf(arrival: Arrival): Why {
  if (arrival.kind !== 'ask') throw new Error('Only owners are asked.');
  const { occasion } = arrival.content;
  switch (occasion.kind) {
    case 'reminder':
      return occasion.last ? 'last reminder' : occasion.nth === 1 ? 'reminder 1' : 'reminder 2';
    case 'assigned':
      return 'handed';
    case 'ask':
    case 'later':
      return occasion.kind;
    default:
      throw new Error(`Nobody is written to because of ${occasion.kind}.`);
  }
}

function noticed(notice: Exclude<(Arrival & { kind: 'notice' })['content'], { kind: 'gone' }>): string {
  switch (notice.kind) {
    case 'unreachable':
      return `${notice.ownerless.map(({ number }) => number).join(', ')} har ingen indsatsejer`;
    case 'absent':
      return `${notice.label} er væk ${shown(notice.from)}-${shown(notice.to)} uden stedfortræder (${notice.numbers.join(', ')})`;
    case 'handedOver':
      return `${notice.by} har givet ${notice.number} videre til ${notice.to}`;
    default:
      return notice.kind;
  }
}

function nameOf(conversation: string): string {
  const [kind, id = ''] = conversation.split(':');
  return kind === 'channel' ? `Kanalen ${committeeOf(id)}` : roles[id as Ref];
}

/** By its id, or that of a round of it. */
function committeeOf(id: string): string {
  const [committeeId] = id.split('.');
  return agreement.committees.find((committee) => committee.id === committeeId)?.name ?? id;
}

const weekdays = ['søn', 'man', 'tir', 'ons', 'tor', 'fre', 'lør'];

/** As the secretariat would read it. */
export function lineOf(entry: Entry): string {
  const weekday = weekdays[new Date(entry.day).getUTCDay()];
  const head = `${entry.day} ${weekday} ${entry.time}`;
  if (entry.kind === 'said') return `${head}   ${entry.who} ${entry.what}`;
  const of = `${entry.committee} ${shown(entry.meeting)}`;
  if (entry.kind === 'noticed') return `${head} > ${entry.to}: ${entry.what} - ${of}`;
  return `${head} > ${entry.to}: ${said[entry.why]} ${entry.numbers.join(', ')}${countOf(entry)} - ${of}, frist ${shown(entry.due)}`;
}

const said: Record<Why, string> = {
  ask: 'anmodning om',
  'reminder 1': '1. påmindelse om',
  'reminder 2': '2. påmindelse om',
  'last reminder': 'sidste påmindelse om',
  handed: 'anmodning, netop overdraget, om',
  later: 'påmindelse på den dag, de valgte, om',
  summary: 'overblik over',
  corrected: 'rettet overblik over',
};

function countOf({ answered, numbers }: Told): string {
  return answered === undefined ? '' : ` (${answered} af ${numbers.length} svaret)`;
}

function shown(day: string): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
}
