import type { Change, Creation, Kept, Removal } from '../workflows/ports';
import { documentId } from './document-id';
import type { DocumentQuery, Documents, DocumentType, Envelope, KeptDocument, WideQuery } from './documents';

/** Documents of one type, as the domain's values. `key` is what the id is made of. */
export interface Collection<T> {
  create(value: T): Promise<Creation>;
  find(pk: string, ...key: string[]): Promise<Kept<T> | undefined>;
  change(kept: Kept<T>): Promise<Change>;
  put(value: T): Promise<void>;
  remove(pk: string, ...key: string[]): Promise<Removal>;
  /** Unless somebody wrote to it since it was read. */
  removeKept(kept: Kept<T>): Promise<Removal>;
  list(pk: string, query?: Omit<DocumentQuery, 'pk' | 'type'>): Promise<Kept<T>[]>;
  /** A query of this type for `listEach`, whose part of what is found `read` takes. */
  wide(query: Omit<WideQuery, 'type'>): WideQuery;
  read(found: KeptDocument[] | undefined): Kept<T>[];
}

/** The documents of one type; `envelope` says where a value is kept and what it is found by. */
export function collection<T extends object>(
  documents: Documents,
  type: DocumentType,
  envelope: (value: T) => Envelope & { key: string[] },
): Collection<T> {
  const enclose = (value: T) => {
    const { key, ...rest } = envelope(value);
    return { ...rest, id: documentId(type, ...key), type, body: value };
  };
  return {
    create: (value) => documents.create(enclose(value)),
    put: (value) => documents.put(enclose(value)),
    remove: (pk, ...key) => documents.remove(pk, documentId(type, ...key)),
    removeKept({ version, ...body }) {
      const { pk, id } = enclose(body as unknown as T);
      return documents.remove(pk, id, version);
    },
    async find(pk, ...key) {
      const found = await documents.read(pk, documentId(type, ...key));
      return found && keep<T>(found);
    },
    change({ version, ...body }) {
      const { pk, id, flag } = enclose(body as unknown as T);
      return documents.change({ pk, id, flag, version, body });
    },
    wide: (query) => ({ ...query, type }),
    read: (found = []) => found.map(keep<T>),
    async list(pk, query = {}) {
      return (await documents.list({ ...query, pk, type })).map(keep<T>);
    },
  };
}

/** The version stands beside the body in the store and inside the value everywhere else. */
function keep<T>({ body, version }: KeptDocument): Kept<T> {
  return { ...(body as T), version };
}
