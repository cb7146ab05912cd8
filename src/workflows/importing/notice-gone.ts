import type { Language } from '../../domain/people/language';
import { askAboutGone, unsettledOf } from '../../domain/portfolio/gone/ask-about-gone';
import { byNumber, type Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { GoneNotice } from '../../domain/shown/notice-content';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { PortfolioStore, RoundStore } from '../ports';

/** Writes down that coordinators must be asked about rows that vanished: once for each import, whoever notices it. */
export async function noticeGone(
  store: RoundStore,
  portfolio: Portfolio,
  initiatives: Initiative[],
  now: Instant,
): Promise<void> {
  for (const notice of askAboutGone(portfolio, initiatives, now)) await store.createNotice(notice);
}

/** The question as it stands now; `undefined` when everything is answered or back. */
export async function readGone(
  store: Pick<PortfolioStore, 'listInitiatives'>,
  { portfolio, language }: { portfolio: Portfolio; language: Language },
  goneAt: Instant,
  now: Instant,
): Promise<GoneNotice | undefined> {
  const rows = unsettledOf(await store.listInitiatives(portfolio.id), goneAt).sort(byNumber);
  if (rows.length === 0) return undefined;
  return {
    kind: 'gone',
    language,
    portfolioId: portfolio.id,
    portfolioName: portfolio.name,
    importedOn: dayOf(goneAt, portfolio.timeZone),
    rows: rows.map(({ number, title }) => ({ number, title })),
    today: dayOf(now, portfolio.timeZone),
  };
}
