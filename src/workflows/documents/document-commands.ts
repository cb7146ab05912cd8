import type { Term } from '../../domain/documents/term-report';
import type { CommandOf } from '../../domain/people/command';
import { shortName } from '../../domain/portfolio/portfolio';
import type { TermReply } from '../../domain/shown/record/document-content';
import type { Instant } from '../../domain/time/instant';
import type { HandlersOf } from '../commands/given';
import { committeeInScope, type VisitOf } from '../people/in-scope';
import { refuse } from '../refusal';
import { type FoundDocument, findDocument, mostInChat } from './find-document';
import type { RecordingStore } from './find-snapshot';

/** The record: the forms that committees read. The file itself is offered after the reply. */
export const documentCommands: HandlersOf<'document' | 'midterm' | 'final'> = {
  document: async ({ ports, visit, now }, wish) => (await documentOf(ports.store, { visit, now }, wish)).told,
  midterm: ({ visit }) => termOf(visit, 'midterm'),
  final: ({ visit }) => termOf(visit, 'final'),
};

function termOf({ portfolio, initiatives, today }: VisitOf, term: Term): Omit<TermReply, 'language'> {
  return {
    kind: 'term',
    term,
    portfolioName: portfolio.name,
    initiatives: initiatives.length,
    asOf: today,
    ...(initiatives.length > mostInChat ? { tooLarge: true as const } : {}),
  };
}

/** Days that are told where there was no round. */
const mostDays = 6;

/** @throws Refused for an unknown committee, or a day without a round */
export async function documentOf(
  store: RecordingStore,
  { visit, now }: { visit: VisitOf; now: Instant },
  { committee: words, form, format, of }: Omit<CommandOf<'document'>, 'name'>,
): Promise<Extract<FoundDocument, { kind: 'found' }>> {
  const { portfolio, initiatives } = visit;
  const committee = words ? committeeInScope(visit, words, 'document') : undefined;
  const sought = { portfolio, initiatives, now, ...(committee ? { committee } : {}), ...(of ? { of } : {}) };
  const found = await findDocument(store, sought, { form, format });
  if (found.kind === 'found') return found;
  const days = found.days.slice(0, mostDays);
  return refuse({ kind: 'noRoundOfDay', committee: committee ? shortName(committee) : '', days });
}
