import type { Colour, Health } from '../../../answer/report';
import { readColour } from '../../cell/read-colour';
import type { Phase, PhaseReading } from '../../phase';
import { readPhase } from '../../read-phase';
import type { RowAsRead } from '../as-read';

/** How a row says its initiative stands. DOMAIN.md, "Phase, health, colour". */
export interface Standing {
  phase: PhaseReading;
  health?: Health;
  statusText?: string;
}

/** What in it does not go together, or was not understood. */
export type StandingRemark =
  /** Counts as planned, unless the colour tells more. */
  | { kind: 'unreadPhase'; words: string; countsAs?: Phase }
  | { kind: 'unreadColour'; words: string }
  /** The phase's words count; `words` are theirs. */
  | { kind: 'colourAgainstPhase'; colour: Colour; words: string }
  /** The word counts; the cell is painted otherwise. */
  | { kind: 'twoColours'; words: string; colour: Colour };

/**
 * The phase by its words, else by the colour: grey is closed, blue not begun, a judgement under way. In a column of
 * stories no words say a phase, and what is followed there without a colour counts as under way.
 */
export function readStanding(
  row: RowAsRead,
  column: { stories: boolean },
): { standing: Standing; remarks: StandingRemark[] } {
  const stories = column.stories && row.exportedLine === undefined;
  const { colour, remarks } = colourOfRow(row);
  const story = stories || isStory(row.phase) ? row.phase : '';
  const statusText = row.statusText ?? story;
  const read = stories ? undefined : readPhase(row.phase);
  const told = read !== undefined && read.words !== '' ? read : undefined;
  if (told && colour && !goTogether(told.phase, colour)) {
    remarks.push({ kind: 'colourAgainstPhase', colour, words: told.words });
  }
  const otherwise = row.exportedPhase ?? phaseBy(colour, stories ? 'running' : 'planned');
  const phase = told ?? { phase: otherwise, words: stories ? '' : row.phase };
  if (!stories && read === undefined) {
    remarks.push({ kind: 'unreadPhase', words: row.phase, ...(colour ? { countsAs: phase.phase } : {}) });
  }
  const health = healthOf(colour);
  return {
    standing: {
      phase,
      ...(health && goTogether(phase.phase, health) ? { health } : {}),
      ...(statusText !== '' && (stories || read === undefined || row.statusText) ? { statusText } : {}),
    },
    remarks,
  };
}

/** Does this column tell what happened, in sentences, rather than a phase? */
/** In a table of ours the phase has a column of its own. */
export function tellsStories(all: RowAsRead[]): boolean {
  const rows = all.filter(({ exportedLine }) => exportedLine === undefined);
  return rows.some(({ phase }) => isStory(phase)) && !rows.some(({ phase }) => phase !== '' && readPhase(phase));
}

function isStory(words: string): boolean {
  const count = words.split(/\s+/).length;
  return count >= 6 || (count >= 4 && /[.!?]$/.test(words.trim()));
}

function colourOfRow({ colour: words = '', fill }: RowAsRead): { colour?: Colour; remarks: StandingRemark[] } {
  if (words === '') return { ...(fill ? { colour: fill } : {}), remarks: [] };
  const named = readColour(words);
  if (named === undefined) return { ...(fill ? { colour: fill } : {}), remarks: [{ kind: 'unreadColour', words }] };
  const differs = fill !== undefined && fill !== named;
  return { colour: named, remarks: differs ? [{ kind: 'twoColours', words, colour: fill }] : [] };
}

function phaseBy(colour: Colour | undefined, otherwise: Phase): Phase {
  if (colour === undefined) return otherwise;
  if (colour === 'grey') return 'closed';
  return colour === 'blue' ? 'planned' : 'running';
}

function healthOf(colour: Colour | undefined): Health | undefined {
  return colour === 'grey' || colour === 'blue' ? undefined : colour;
}

/** Paused and awaiting are never green; what has not begun may be judged, since its start can have passed. */
function goTogether(phase: Phase, colour: Colour): boolean {
  if (colour === 'grey') return phase === 'closed';
  if (phase === 'closed') return false;
  if (colour === 'blue') return phase === 'planned' || phase === 'starting';
  return colour !== 'green' || (phase !== 'paused' && phase !== 'awaiting');
}
