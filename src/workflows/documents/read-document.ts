import { mayTouch } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import type { PortfolioStore, RecordStore } from '../ports';
import { refuse } from '../refusal';

/**
 * A document that somebody said yes to: the file that was offered, whatever has happened since.
 * @param wanted from a consent, untrusted
 * @throws Refused for whoever does not coordinate its portfolio, and for a draft that is kept no more
 */
export async function readDocument(
  store: Pick<PortfolioStore, 'findPortfolio'> & Pick<RecordStore, 'readDocument'>,
  person: Person,
  wanted: { document: string; portfolioId: string },
): Promise<Uint8Array> {
  const portfolio = await store.findPortfolio(wanted.portfolioId);
  if (!portfolio || !mayTouch('document', person, portfolio)) return refuse({ kind: 'notAllowed' });
  return (await store.readDocument(portfolio.id, wanted.document)) ?? refuse({ kind: 'documentGone' });
}
