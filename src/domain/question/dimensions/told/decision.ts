import { answering, openAsking } from '../../../agenda/asking';
import type { Initiative } from '../../../portfolio/initiative';
import type { Dimension } from '../../dimension';

/**
 * `asked`: its latest answer is red or asks for a decision, and no committee has made one. `made`: a committee decided
 * about it, and nothing was asked since. `none`: no decision answers how it stands now.
 */
export const decision: Dimension = {
  phrases: {
    asked:
      'mangler beslutning, mangler en beslutning, mangler beslutninger, beslutninger mangler, beslutninger der mangler, beslutninger venter, åbne beslutninger, ventende beslutninger, skal op på mødet, skal op på næste møde, skal på mødet, skal på næste møde, skal med på mødet, til drøftelse, skal drøftes, open decisions, hvad mangler beslutning, til beslutning, på dagsordenen, til dagsordenen, skal på dagsordenen, on the agenda, afventer beslutning, venter på beslutning, kræver beslutning, kræver en beslutning, skal besluttes, der skal besluttes, skal have en beslutning, beder om beslutning, beder om en beslutning, needs a decision, need a decision, tage stilling til, tages stilling til, skal tage stilling til, skal beslutte, beslutte, skal afgøre, afgøre, på dagsordnen, til dagsordnen, kommer på, kommer der på, hvad kommer på, hvad kommer der på, for decision, to be decided, asks for a decision, awaiting decision, awaiting a decision, waiting for a decision',
    made: 'med beslutning, med en beslutning, beslutninger, beslutningerne, truffet beslutning, truffet beslutninger, beslutninger er truffet, beslutninger er der truffet, besluttede, besluttet, er besluttet, har beslutning, har fået en beslutning, with a decision, with decision, decided, decisions',
    none: 'uden beslutning, uden beslutninger, uden en beslutning, ingen beslutning, ikke besluttet, ikke besluttede, without a decision, without decision, no decision, undecided, not decided',
  },
  holds: (value, { initiative }) => {
    if (value === 'asked') return openAsking(initiative) !== undefined;
    return isDecided(initiative) === (value === 'made');
  },
};

function isDecided({ decisions = [], latest }: Initiative): boolean {
  return latest ? answering(latest.report, decisions) !== undefined : decisions.length > 0;
}
