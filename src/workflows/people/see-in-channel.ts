import { groupByNumber } from '../../domain/answer/request';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { ChannelReader } from '../../domain/review/channel-reader';
import { planLooks, seeAtHand, seeInitiative } from '../../domain/review/see-initiative';
import type { RoundStore } from '../ports';
import { sideBySide } from '../side-by-side';

const mostAtOnce = 20;
/** Of an initiative that nobody approved anything of for long: years of a committee that meets every month. */
const mostRounds = 40;

/**
 * A portfolio's initiatives as they are read in a channel: each with the last report that is public there, so that whatever is
 * told of them is. Nothing is read for it where nobody reviews answers; else the last rounds, once. Only what has been
 * silent, or left out, for longer than these is looked for by itself.
 */
export async function seeInChannel(
  store: Pick<RoundStore, 'listRequestsOf' | 'listHistory'>,
  initiatives: Initiative[],
  reader: ChannelReader,
): Promise<Initiative[]> {
  const looks = planLooks(initiatives, reader);
  if (looks.length === 0) return initiatives;
  const roundIds = [...new Set(looks.flatMap((look) => look.roundIds))];
  const requests = groupByNumber(await store.listRequestsOf(reader.portfolio.id, roundIds));
  const meant = new Set(looks.map(({ number }) => number));
  const seen = new Map<string, Initiative>();
  const unclear: Initiative[] = [];
  for (const initiative of initiatives.filter(({ number }) => meant.has(number))) {
    const known = seeInitiative(initiative, requests.get(initiative.number) ?? [], reader);
    if (known) seen.set(initiative.number, known);
    else unclear.push(initiative);
  }
  await sideBySide(unclear, mostAtOnce, async (initiative) => {
    const all = await store.listHistory(reader.portfolio.id, initiative.number, mostRounds);
    seen.set(initiative.number, seeAtHand(initiative, all, reader));
  });
  return initiatives.map((initiative) => seen.get(initiative.number) ?? initiative);
}
