/** Words before a time that say which end of the work it is about. Lower case, tokens with spaces between. */
export const verbs: Record<string, 'start' | 'finish'> = {
  ...every(
    'finish',
    'afsluttes, afsluttet, afslutter, afslutte, afslutning, slut, slutter, slutte, sluttede, slutdato, færdig,' +
      'færdiggøres, færdiggjort, udløber, udløb, ophører, frist, deadline, klar, afrapportering, afrapporteres,' +
      'afrapporteret, ends, ended, to end, end date, closes, closed, close, finishes, finished, finish, completes,' +
      'completed, complete, completion, concludes, concluded, expires, due, reporting, to be reported',
  ),
  ...every(
    'start',
    'starter, start, starte, startes, startet, startede, startdato, opstart, opstarter, opstartes, opstartet,' +
      'begynder, begynde, begyndt, begyndte, påbegyndes, påbegyndt, igangsættes, igangsat, iværksættes, iværksat,' +
      'starts, started, starting, start date, begins, begin, began, beginning, commences, launches, launched',
  ),
};

/** Words before a time that change nothing about it. */
export const neutralWords = list(
  'i, in, on, ved, med, at, i løbet af, during, ca, cirka, omkring, around, about, approx, approximately, forventes,' +
    'forventet, forventeligt, forventes at, forventes at være, forventes at blive, planlagt, planlagt til, planlægges,' +
    'planlægges at, vil være, expected, expected to, expected to be, is expected to, is expected to be, planned,' +
    'planned for, pågår, løbende, ongoing, running, pr, hele, i hele, all of, i perioden, perioden, periode, løber,' +
    'kører, gælder, afprøves, runs',
);

/** Words that give a report its object: `Afrapportering på afprøvning efterår 2024`. */
export const reportWords = list('afrapportering på, afrapportering af, afrapportering om, reporting on');

/** A time behind one of these is where something ends. */
export const untilWords = list(
  'til, til og med, frem til, indtil, senest, by, until, till, through, no later than, at the latest',
);

export const fromWords = list('fra, fra og med, from, from and including');

export const onwardWords = list('og frem, og frem efter, og fremefter, og fremad, and onwards, onwards, and on');

/** Turn a time into another one, so that no object of a report may hold them. */
export const turningWords = list('ikke, ej, før, efter, inden, tidligst, not, before, after, earliest');

function every<T>(value: T, words: string): Record<string, T> {
  return Object.fromEntries(list(words).map((word) => [word, value]));
}

function list(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}
