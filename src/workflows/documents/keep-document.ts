import { createHash } from 'node:crypto';
import type { Form, Format } from '../../domain/documents/forms';
import type { MadeDocument } from '../../domain/documents/made-document';
import type { Snapshot } from '../../domain/documents/snapshot';
import { addMinutes, type Instant } from '../../domain/time/instant';
import type { RecordStore } from '../ports';
import type { MakeDocument } from './document-ports';

/** In minutes: whoever is offered a draft may say yes the day after. */
const draftsKept = 2 * 24 * 60;

interface Making {
  store: Pick<RecordStore, 'createDocument' | 'findDocument'>;
  makeDocument: MakeDocument;
}

interface Wish {
  form: Form;
  format: Format;
  /** What the file is to be called. */
  name: string;
  now: Instant;
}

/**
 * The file of a snapshot, made and kept. What was published is made once and given out again for ever: not only its words
 * but also templates, fonts and this program change, and a file is the one thing that does not.
 * @throws TemplateRefusal where a template cannot be filled
 */
export async function keepDocument(
  { store, makeDocument }: Making,
  snapshot: Snapshot,
  { form, format, name, now }: Wish,
): Promise<MadeDocument> {
  const { portfolioId, roundId, publishedOn } = snapshot;
  if (!roundId || !publishedOn) {
    return keepDraft(store, makeDocument(snapshot, { form, format }), { portfolioId, name, now });
  }
  const document = { portfolioId, id: `${roundId}.${form}.${format}`, name, roundId };
  const known = await store.findDocument(portfolioId, document.id);
  if (known) return known;
  await store.createDocument(document, makeDocument(snapshot, { form, format }));
  // Another process may have been quicker, and its file is the one that counts.
  return (await store.findDocument(portfolioId, document.id)) ?? document;
}

/** A file of what may be otherwise tomorrow, kept for as long as somebody may say yes to it. */
export async function keepDraft(
  store: Pick<RecordStore, 'createDocument'>,
  file: Uint8Array,
  { portfolioId, name, now }: { portfolioId: string; name: string; now: Instant },
): Promise<MadeDocument> {
  const digest = createHash('sha256').update(file).digest('hex');
  const draft = { portfolioId, id: `draft.${digest}`, name, keepUntil: addMinutes(now, draftsKept) };
  await store.createDocument(draft, file);
  return draft;
}
