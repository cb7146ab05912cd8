import type { SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import type { DocumentQuery, WideQuery } from '../documents';

/** One field to order by: two would need a composite index. */
export function toSql({ newestFirst, limit, ...asked }: DocumentQuery): SqlQuerySpec {
  const { where, parameters } = conditionsOf(asked);
  const top = limit === undefined ? '' : 'TOP @limit ';
  return {
    query: `SELECT ${top}c.body, c._etag FROM c WHERE ${where} ORDER BY c.sortKey ${newestFirst ? 'DESC' : 'ASC'}`,
    parameters: limit === undefined ? parameters : [...parameters, { name: '@limit', value: limit }],
  };
}

/**
 * All that these ask for, whichever asked. In no order: the service sends what it finds in any partition as it comes, and an
 * order over several the client would have to make of one request to each.
 */
export function toWideSql(queries: WideQuery[]): SqlQuerySpec {
  const each = queries.map(({ newestFirst: _, ...asked }, at) => conditionsOf(asked, `${at}`));
  return {
    query: `SELECT c.pk, c.type, c.sortKey, c.body, c._etag FROM c WHERE ${each.map(({ where }) => `(${where})`).join(' OR ')}`,
    parameters: each.flatMap(({ parameters }) => parameters),
  };
}

/** What a query asks of a document, beside what must be equal. */
const others: Record<string, (parameter: string) => string> = {
  roundIds: (parameter) => `ARRAY_CONTAINS(${parameter}, c.roundId)`,
  owners: (parameter) => `ARRAY_CONTAINS(${parameter}, c.body.owner.person)`,
  sortKeys: (parameter) => `ARRAY_CONTAINS(${parameter}, c.sortKey)`,
  dueAfter: (parameter) => `c.body.dueAt > ${parameter}`,
};

/** @param suffix of the parameters' names, which keeps those of several queries apart */
function conditionsOf(asked: object, suffix = ''): { where: string; parameters: SqlParameter[] } {
  const fields = Object.entries(asked).filter(([, value]) => value !== undefined);
  const conditions = fields.map(([field]) => {
    const parameter = `@${field}${suffix}`;
    return others[field]?.(parameter) ?? `c.${field} = ${parameter}`;
  });
  return {
    where: conditions.join(' AND '),
    parameters: fields.map(([field, value]) => ({ name: `@${field}${suffix}`, value })),
  };
}
