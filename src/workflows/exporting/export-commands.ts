import type { ExportFormat, ExportReply } from '../../domain/shown/record/export-content';
import type { HandlersOf } from '../commands/given';
import type { VisitOf } from '../people/in-scope';
import type { RoundStore } from '../ports';

/** Initiatives, or what was asked about them in all rounds: more is made where nobody waits for it. */
const mostInChat = 5_000;

/** Everything out as open data. The file itself is offered after the reply. */
export const exportCommands: HandlersOf<'export'> = {
  export: async ({ ports, visit }, { format }): Promise<Omit<ExportReply, 'language'>> => ({
    kind: 'export',
    portfolioId: visit.portfolio.id,
    portfolioName: visit.portfolio.name,
    initiatives: visit.initiatives.length,
    on: visit.today,
    ...(format ? { format } : {}),
    ...(format && (await sizeOf(ports.store, visit, format)) > mostInChat ? { tooLarge: true as const } : {}),
  }),
};

async function sizeOf(store: RoundStore, { portfolio, initiatives }: VisitOf, format: ExportFormat): Promise<number> {
  if (format !== 'json') return initiatives.length;
  return (await store.listRounds(portfolio.id)).reduce((sum, round) => sum + round.initiatives.length, 0);
}
