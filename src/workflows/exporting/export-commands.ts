import type { ExportReply } from '../../domain/shown/desk/export-content';
import type { HandlersOf } from '../commands/given';

/** More initiatives than any agreement has; their file is made where nobody waits for it. */
const mostInChat = 5_000;

/** Everything out as open data. The file itself is offered after the reply. */
export const exportCommands: HandlersOf<'export'> = {
  export: ({ visit }, { format }): Omit<ExportReply, 'language'> => ({
    kind: 'export',
    portfolioId: visit.portfolio.id,
    portfolioName: visit.portfolio.name,
    initiatives: visit.initiatives.length,
    on: visit.today,
    ...(format ? { format } : {}),
    ...(visit.initiatives.length > mostInChat ? { tooLarge: true as const } : {}),
  }),
};
