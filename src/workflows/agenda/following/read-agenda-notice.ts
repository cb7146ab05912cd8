import { decidedBy } from '../../../domain/agenda/agenda';
import { findDecision } from '../../../domain/agenda/change-decision';
import { nextMeetingOn } from '../../../domain/agenda/decided-by';
import { type AgendaEvent, agendaEntries } from '../../../domain/agenda/follow';
import { asAskedToday } from '../../../domain/people/absence/answerer';
import type { Directory } from '../../../domain/people/directory';
import { languageFor } from '../../../domain/people/language';
import type { Initiative } from '../../../domain/portfolio/initiative';
import { committeeName, type Portfolio } from '../../../domain/portfolio/portfolio';
import type { AgendaSubject, Notice } from '../../../domain/round/notice';
import type { AgendaNotice } from '../../../domain/shown/meeting/agenda-content';
import type { Day, Instant } from '../../../domain/time/instant';
import type { PortfolioStore, RoundStore } from '../../ports';

type Store = Pick<PortfolioStore, 'findInitiative'> & Pick<RoundStore, 'listNotices'>;
type Told = Notice & { about: AgendaSubject };

interface Reading {
  portfolio: Portfolio;
  directory: Directory;
  today: Day;
}

export function isOfAgenda(notice: Notice): notice is Told {
  return ['decided', 'decisionUndone', 'escalated'].includes(notice.about.kind);
}

/**
 * What it says as things stand now; `undefined` when it is past: what was decided is put otherwise or taken back before
 * it was told, or the initiative is another's by now.
 */
export async function readAgendaNotice(
  store: Store,
  notice: Told,
  { portfolio, directory, today }: Reading,
): Promise<AgendaNotice | undefined> {
  const { about, to } = notice;
  const initiative = await store.findInitiative(portfolio.id, about.number);
  const entry = agendaEntries(initiative?.trail ?? []).find(
    (one) => one.at === about.at && one.what.kind === about.kind,
  );
  if (!initiative?.owner || !entry) return undefined;
  const isTheirs = (one: Initiative) => one.owner && directory.idOf(one.owner.person) === directory.idOf(to);
  const isOwner = isTheirs(initiative);
  if (!isOwner && !isTheirs(asAskedToday(initiative, directory, today))) return undefined;
  const head = {
    language: languageFor(directory.find(to), portfolio),
    portfolioId: portfolio.id,
    number: initiative.number,
    title: initiative.title,
    today,
    ...(isOwner ? {} : { insteadOf: initiative.owner.name ?? directory.find(initiative.owner.person)?.name ?? '' }),
  };
  const what = whatOf(entry.what, about.at, { initiative, portfolio, today });
  if (!what || (what.kind === 'decisionUndone' && !(await wasTold(store, notice)))) return undefined;
  return { ...head, ...what };
}

type What = AgendaNotice extends infer N ? (N extends AgendaNotice ? Omit<N, keyof Head> : never) : never;
type Head = Pick<AgendaNotice, 'language' | 'portfolioId' | 'number' | 'title' | 'today' | 'insteadOf'>;

function whatOf(
  event: AgendaEvent,
  at: Instant,
  { initiative, portfolio, today }: { initiative: Initiative; portfolio: Portfolio; today: Day },
): What | undefined {
  const name = (id: string) => committeeName(portfolio, id);
  switch (event.kind) {
    case 'decided': {
      const decision = findDecision(initiative, { id: event.decision, at });
      if (!decision) return undefined;
      const { id, on, text } = decision;
      return { kind: 'decided', decisionId: id, committee: decidedBy(decision, portfolio), on, text };
    }
    case 'decisionUndone':
      return { kind: 'decisionUndone', committee: name(event.committeeId), on: event.on, text: event.text };
    case 'escalated': {
      const committee = portfolio.committees.find(({ id }) => id === event.to);
      const meetingOn = committee && nextMeetingOn(portfolio, committee, today);
      return { kind: 'escalated', from: name(event.from), to: name(event.to), ...(meetingOn ? { meetingOn } : {}) };
    }
  }
}

/** What nobody heard of is not taken back before them either. */
async function wasTold(store: Store, { portfolioId, about, to }: Told): Promise<boolean> {
  return (await store.listNotices(portfolioId)).some(
    (other) =>
      other.to === to &&
      other.about.kind === 'decided' &&
      other.about.number === about.number &&
      other.about.at < about.at &&
      (other.delivery.kind === 'sent' || other.delivery.kind === 'unknown'),
  );
}
