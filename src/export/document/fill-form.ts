import { type ColumnName, columnsOf, type Form } from '../../domain/documents/forms';
import type { Snapshot, SnapshotItem } from '../../domain/documents/snapshot';
import type { Shade } from '../../domain/shown/summary-content';
import { dayWithYear, shortDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { wordsIn } from '../../words/words-in';
import type { FieldName, Filling } from './fields';
import { joinedAbove, joinsBelow, painted, plainText } from './marks';

const shades: Shade[] = ['red', 'yellow', 'green', 'blue', 'grey', 'notReported'];

/** What a form tells of a snapshot, field by field, in its portfolio's language. */
export function fillForm(snapshot: Snapshot, form: Form): Filling {
  const words = wordsIn(snapshot.language);
  const parts = groupsOf(snapshot.items, words);
  const isUngrouped = snapshot.items.every(({ focusArea }) => plainText(focusArea) === '');
  const groups = parts.map(({ group, items }) => ({
    // A table without focus areas stands under its committee's name, as its readers have it.
    group: isUngrouped ? plainText(snapshot.committee ?? snapshot.portfolioName) : group,
    initiatives: items.map((item, at) => rowOf(item, words, { group, isFirst: at === 0 })),
  }));
  return {
    ...namesOf(snapshot, words),
    title: plainText(`${words.document.form[form]}: ${snapshot.committee ?? snapshot.portfolioName}`),
    count: words.count.initiatives(snapshot.items.length),
    ...headingsOf(snapshot, form, words),
    groups,
    initiatives: groups.flatMap(({ initiatives }) => initiatives),
    legend: shades.map((shade) => ({
      colour: painted(shade, words.shade[shade]),
      meaning: words.shadeMeans[shade],
    })),
  };
}

function namesOf(snapshot: Snapshot, words: Words): Filling {
  const { portfolioName, committee = '', language, asOf, publishedOn, meetingOn, entry, leftOut } = snapshot;
  const day = `${shortDay(asOf, language)} ${asOf.slice(0, 4)}`;
  const meeting = plainText(entry ?? (meetingOn ? words.document.meeting(dayWithYear(meetingOn, language)) : ''));
  const dated = publishedOn ? words.document.updated(day) : words.document.draft(day);
  return {
    portfolio: plainText(portfolioName),
    committee: plainText(committee),
    dateline: [dated, meeting, leftOut > 0 ? words.document.leftOut(leftOut) : ''].filter(Boolean).join(' · '),
    meeting,
  };
}

/** The table's own words for a column come first. */
function headingsOf({ headings }: Snapshot, form: Form, { document }: Words): Filling {
  const all = (Object.keys(document.heading) as ColumnName[]).map((column) => {
    const own = columnsOf[form].includes(column) ? headings[column] : undefined;
    const name = `heading${column[0]?.toUpperCase()}${column.slice(1)}` as FieldName;
    return [name, plainText(own ?? document.headingIn[form][column] ?? document.heading[column])];
  });
  return Object.fromEntries(all);
}

/** In the order in which the table has them first. */
function groupsOf(items: SnapshotItem[], words: Words): { group: string; items: SnapshotItem[] }[] {
  const groups = new Map<string, SnapshotItem[]>();
  for (const item of items) groups.set(item.focusArea, [...(groups.get(item.focusArea) ?? []), item]);
  return [...groups].map(([name, items]) => ({ group: plainText(name) || words.document.noFocusArea, items }));
}

function rowOf(item: SnapshotItem, words: Words, { group, isFirst }: { group: string; isFirst: boolean }): Filling {
  const { document } = words;
  // Whatever its colour: the summary asks the committee for the same. Of what nobody answered, the words are last time's.
  const isAsked = item.decision !== '' && item.shade !== 'notReported' && item.phase !== 'closed';
  const decision = isAsked ? document.decision(item.decision) : '';
  return {
    number: item.number,
    focusArea: (isFirst ? joinsBelow : joinedAbove) + group,
    initiative: plainText(item.isNew ? `${item.title} ${document.newMark}` : item.title),
    anchoring: plainText(item.anchoring),
    status: plainText(item.phaseWords || words.phase[item.phase]),
    colour: painted(item.shade, words.shade[item.shade]),
    period: plainText(lines(item.period, item.overdue ? document.overdue : '')),
    level: plainText(item.level),
    description: plainText(item.description),
    nextStep: plainText(item.nextStep),
    progress: plainText(lines(item.progress, decision)),
    milestones: item.milestones.map((milestone) => plainText(milestoneLine(milestone, words))).join('\n'),
    presentation: plainText(item.readyForPresentation),
    implementation: plainText(item.readyForImplementation),
    remarks: plainText(item.remarks),
  };
}

function milestoneLine({ label, words: said, state }: SnapshotItem['milestones'][number], { document }: Words): string {
  const reached = document.milestone[state];
  return `${label}: ${said}${reached ? ` (${reached})` : ''}`;
}

function lines(...texts: string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}
