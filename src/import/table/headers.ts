import type { TableText } from '../../domain/portfolio/table-text';
import { type GridRow, oneLine } from './grid';

/** What a column is about. `note` is known to be a remark; a heading with no meaning is kept as a note as well. */
export type Meaning =
  | ('number' | 'focusArea' | 'title' | 'level' | 'anchoring' | 'phase' | 'status' | 'period' | 'start' | 'finish')
  | ('colour' | 'milestones' | 'isNew' | 'note')
  | OwnMeaning
  | Exclude<TableText, 'statusText'>;

/**
 * Columns that an export of ours writes beside the table's own: `ownLine` the row's line in its first table, `ownPhase` the
 * phase it was read as, `ownWithoutRow` that no table has it, `own` anything else.
 */
export type OwnMeaning = 'ownLine' | 'ownPhase' | 'ownWithoutRow' | 'own';

/**
 * Headings as people write them in Danish and English: no case, no year, no trailing punctuation, no mark of a footnote.
 * The first that fits.
 */
const meanings: [Meaning, RegExp][] = [
  ['number', /^(nr|nummer|løbenr|indsats ?nr|id|no|number|#)$/],
  ['focusArea', /^(fokusområder?|indsatsområder?|vision(er)?|kap(itel)?|tema(er)?|focus areas?|chapter|theme)$/],
  [
    'title',
    /^(indsats(er)?|indsats(er)?\/(projekt(er)?|opgave(r)?(\/projekt(er)?)?)|projekt(er)?|titel|nationale milepæle|initiatives?(\/projects?)?|projects?|title)$/,
  ],
  ['level', /^(niveau(er)?|level)$/],
  ['anchoring', /^((organisatorisk )?forankring|forankret i|udvalg|anchoring|anchored with|committees?)$/],
  ['phase', /^(fase|phase)$/],
  ['status', /^(status|status på (indsatsen|indsatser|projektet)|status of the initiative)$/],
  ['period', /^((forventet )?(projekt)?periode|tidsplan|tid|(expected )?(project )?period|schedule|timeline)$/],
  ['start', /^(opstart|start|startdato|igangsættelse|starts?|start date)$/],
  ['finish', /^(implementering|slut|slutdato|afslutning|implementation|finish|end|end date)$/],
  ['colour', /^(farve(r|kode(r)?)?|colou?rs?|rag)$/],
  ['milestones', /^(milepæl(e)?|milestones?)$/],
  ['readyForPresentation', /^(forventes (at være )?klar til fremlæggelse|klar til fremlæggelse|ready for present)/],
  ['readyForImplementation', /^(forventes (at være )?klar til implementering|klar til implementering|ready for impl)/],
  ['responsible', /^(ansvarlig(e)?|ansvar|tovholder(e)?|indsatsejer|projektleder|owners?|responsible|lead person)$/],
  ['isNew', /^(nye?( indsats(er)?)?\??|new( initiatives?)?\??)$/],
  ['purpose', /^(formål|formål med indsatsen|purpose|aims?)$/],
  ['description', /^((kort )?beskrivelse(r)?|(short )?description)$/],
  ['nextStep', /^(næste skridt|next steps?)$/],
  ['economy', /^(økonomi|økonomiske rammer|economy|costs?|funding|budget)$/],
  ['indicators', /^(indikator(er)?|indicators?)$/],
  ['ownLine', /^statusrunde: (linje|line)$/],
  ['ownPhase', /^statusrunde: (fase i tabellen|phase in the table)$/],
  ['ownWithoutRow', /^statusrunde: (uden række|without a row)$/],
  ['own', /^statusrunde:/],
  ['note', /^((øvrige )?bemærkninger(\/.+)?|noter?|notes?|remarks?|comments?)$/],
];

/** In characters; a heading explains itself in fewer. */
const longestHeading = 250;

export interface Column {
  /** As it stands in the table, made unique; `#3` for a third column without one. */
  heading: string;
  meaning?: Meaning;
}

/**
 * Each heading with what it means. Where two mean the same, the first has the meaning and the other has none; the
 * columns under one merged heading share it.
 */
export function readHeaders({ cells, width }: GridRow): Column[] {
  const taken = new Set<Meaning>();
  const headings = new Set<string>();
  const columns: Column[] = [];
  for (const [at, cell] of cells.entries()) {
    const over = cell.trim() === '' ? mergedOver(at, width) : undefined;
    const shared = over === undefined ? undefined : columns[over];
    if (shared?.meaning) {
      columns.push(shared);
      continue;
    }
    const heading = unique(oneLine(cell.replace(/\/\s+/g, '/')) || `#${at + 1}`, headings);
    const meaning = meaningOf(cell);
    if (meaning === undefined || (!isOfMany(meaning) && taken.has(meaning))) columns.push({ heading });
    else {
      taken.add(meaning);
      columns.push({ heading, meaning });
    }
  }
  return columns;
}

/** There may be several columns of it. */
function isOfMany(meaning: Meaning): boolean {
  return meaning === 'note' || meaning === 'own';
}

export function meaningOf(heading: string): Meaning | undefined {
  if (heading.length > longestHeading) return undefined;
  const folded = heading
    .toLowerCase()
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/(?<=\p{L})(\d|[¹²³]|\s?\[\d\])+$/u, '')
    .replace(/[\s.:*]+$/, '')
    .trim();
  return meanings.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The place whose merged cell reaches over this one. */
function mergedOver(at: number, width: GridRow['width']): number | undefined {
  for (const [from, columns] of width ?? []) if (from < at && at < from + columns) return from;
  return undefined;
}

function unique(heading: string, headings: Set<string>): string {
  let name = heading;
  for (let nth = 2; headings.has(name); nth += 1) name = `${heading} (${nth})`;
  headings.add(name);
  return name;
}

/** Where the columns of one meaning stand. */
export function placesOf(columns: Column[], meaning: Meaning): number[] {
  return columns.flatMap((column, at) => (column.meaning === meaning ? [at] : []));
}
