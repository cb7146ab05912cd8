import { type Form, type Format, usualForm } from '../../domain/documents/forms';
import type { Snapshot } from '../../domain/documents/snapshot';
import { shortName } from '../../domain/portfolio/portfolio';
import type { DocumentReply } from '../../domain/shown/record/document-content';
import { type FoundSnapshot, findSnapshot, type RecordingStore, type Sought } from './find-snapshot';

/** A file of as many is made while nobody notices that the bot does nothing else. */
export const mostInChat = 300;

export type FoundDocument =
  | { kind: 'found'; told: Omit<DocumentReply, 'language'>; snapshot: Snapshot }
  | Extract<FoundSnapshot, { kind: 'noSuchRound' }>;

/** What a document is of, told in a few words, and what it is made of. */
export async function findDocument(
  store: RecordingStore,
  sought: Sought,
  { form, format = 'docx' }: { form?: Form | undefined; format?: Format | undefined },
): Promise<FoundDocument> {
  const found = await findSnapshot(store, sought);
  if (found.kind === 'noSuchRound') return found;
  const { portfolio, committee, of } = sought;
  const { asOf, publishedOn, meetingOn, items } = found.snapshot;
  return {
    ...found,
    told: {
      kind: 'document',
      portfolioName: portfolio.name,
      ...(committee ? { committee: { id: committee.id, shortName: shortName(committee) } } : {}),
      form: form ?? usualForm(portfolio.headings),
      format,
      ...(of ? { of } : {}),
      asOf,
      ...(publishedOn ? { publishedOn } : {}),
      ...(meetingOn ? { meetingOn } : {}),
      initiatives: items.length,
      ...(items.length > mostInChat ? { tooLarge: true as const } : {}),
    },
  };
}
