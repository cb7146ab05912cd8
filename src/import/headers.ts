/** What a column is about. `note` is known to be a remark; a heading with no meaning is kept as a note as well. */
export type Meaning = 'number' | 'focusArea' | 'title' | 'level' | 'anchoring' | 'phase' | 'period' | 'note';

/** Headings as people write them in Danish and English: no case, no year, no trailing punctuation. */
const meanings: [Meaning, RegExp][] = [
  ['number', /^(nr|nummer|løbenr|indsats ?nr|id|no|number|#)$/],
  ['focusArea', /^(fokusområder?|vision(er)?|kap(itel)?|tema(er)?|focus areas?|chapter|theme)$/],
  [
    'title',
    /^(indsats(er)?|indsats(er)?\/(projekt(er)?|opgave(r)?\/projekt(er)?)|projekt(er)?|titel|nationale milepæle|initiatives?|projects?|title)$/,
  ],
  ['level', /^(niveau|level)$/],
  ['anchoring', /^(forankring|forankret i|udvalg|anchoring|anchored with|committees?)$/],
  ['phase', /^(status|status på indsatsen|fase|phase)$/],
  ['period', /^((forventet )?(projekt)?periode|tidsplan|(expected )?(project )?period|schedule|timeline)$/],
  ['note', /^((øvrige )?bemærkninger(\/.+)?|noter?|notes?|remarks?|comments?)$/],
];

export interface Column {
  /** As it stands in the table, made unique; `#3` for a third column without one. */
  heading: string;
  meaning?: Meaning;
}

/** Each heading with what it means. Where two mean the same, the first has the meaning and the other has none. */
export function readHeaders(cells: string[]): Column[] {
  const taken = new Set<Meaning>();
  const headings = new Set<string>();
  return cells.map((cell, at) => {
    const heading = unique(cell.replace(/\s+/g, ' ').trim() || `#${at + 1}`, headings);
    const meaning = meaningOf(cell);
    if (meaning === undefined || (meaning !== 'note' && taken.has(meaning))) return { heading };
    taken.add(meaning);
    return { heading, meaning };
  });
}

export function meaningOf(heading: string): Meaning | undefined {
  const folded = heading
    .toLowerCase()
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/[\s.:*]+$/, '')
    .trim();
  return meanings.find(([, pattern]) => pattern.test(folded))?.[0];
}

function unique(heading: string, headings: Set<string>): string {
  let name = heading;
  for (let nth = 2; headings.has(name); nth += 1) name = `${heading} (${nth})`;
  headings.add(name);
  return name;
}
