import type { Language } from '../../../src/domain/portfolio/portfolio';
import type { Shade, SummaryContent, SummaryLine } from '../../../src/domain/shown/summary-content';

const plain: SummaryLine = {
  number: '1',
  title: '',
  focusArea: 'Sammen om ældre og borgere med kronisk sygdom',
  shade: 'green',
  phase: 'running',
  progress: '',
  decision: '',
  period: 'ultimo 2024',
  agreedPeriod: 'ultimo 2024',
  overdue: false,
  late: false,
  unchanged: false,
};

export const tssLines: SummaryLine[] = [
  {
    ...plain,
    number: '12',
    title: 'Afdækning af henvisningspraksis, tilbud og muligheder for styrket samarbejde om børn og unge',
    focusArea: 'Sammen om børn og unges sundhed',
    shade: 'blue',
    phase: 'starting',
    progress: 'Projektgruppen er sat, første møde er holdt.',
    period: 'primo 2025',
  },
  {
    ...plain,
    number: '34',
    title: 'Implementering af Kom Trygt hjem (sammenhængende forløb efter hoftenære frakturer)',
    shade: 'notReported',
    phase: 'planned',
    period: '',
  },
  {
    ...plain,
    number: '35',
    title: 'Opfølgning/evaluering 72 timers behandlingsansvar',
    shade: 'yellow',
    progress: 'Evalueringen er forsinket, fordi tallene fra tre hospitaler mangler.',
    period: 'juni 2024',
    overdue: true,
  },
  {
    ...plain,
    number: '36',
    title: 'Opfølgning på og evaluering af IV-aftalen',
    progress: 'Alle kommuner har sendt tal.',
    unchanged: true,
  },
  {
    ...plain,
    number: '37',
    title: 'Revidere samarbejdsaftale om de kommunale akutfunktioner',
    shade: 'grey',
    phase: 'closed',
    progress: 'Aftalen er underskrevet og sendt ud.',
    period: 'september 2024',
  },
  {
    ...plain,
    number: '38',
    title: 'Revision af kommunikationsaftalen',
    shade: 'yellow',
    progress: 'Tre kommuner mangler at svare på høringen.',
    period: 'medio 2025',
    agreedPeriod: 'primo 2025',
    slipMonths: 4,
    late: true,
  },
  {
    ...plain,
    number: '39',
    title: 'Fremtidens akutområde - herunder fokus på muligheder for at forebygge ind- og genindlæggelser',
    progress: 'Forløbet er beskrevet, og de første to klynger er begyndt.',
    period: 'primo 2025',
  },
  {
    ...plain,
    number: '42',
    title: 'Revidere samarbejdsaftale om finansiering af kommunal ledsagelse ifm. hospitalsbehandling',
    focusArea: 'Andre indsatsområder - Tværgående indsatser',
    shade: 'red',
    progress: 'Parterne er ikke enige om betalingen.',
    decision: 'Skal aftalen sendes i fornyet høring, når fristen fra sommeren 2024 er overskredet?',
    period: 'ultimo 2024',
    agreedPeriod: 'efterår 2023-sommer 2024',
    slipMonths: 4,
  },
];

export function summaryContent(
  language: Language,
  lines: SummaryLine[] = tssLines,
  more: Partial<SummaryContent> = {},
): SummaryContent {
  const shades: Shade[] = ['red', 'yellow', 'green', 'blue', 'grey', 'notReported'];
  const withShade = (shade: Shade) => lines.filter((line) => line.shade === shade);
  return {
    language,
    portfolioId: 'hovedstaden-2024',
    roundId: 'hovedstaden-2024.tss.2024-10-11',
    committee: 'TSS',
    meetingOn: '2024-10-11',
    dueOn: '2024-09-26',
    asOf: '2024-09-26',
    asked: lines.length,
    answered: lines.length - withShade('notReported').length,
    late: lines.filter((line) => line.late).length,
    counts: shades.map((shade) => ({ shade, count: withShade(shade).length })).filter(({ count }) => count > 0),
    decisions: lines.filter(({ shade, decision }) => shade === 'red' || decision !== ''),
    attention: lines.filter(({ shade, decision }) => shade === 'yellow' && decision === ''),
    overdue: lines.filter((line) => line.overdue),
    notReported: withShade('notReported'),
    lines,
    ...more,
  };
}

/** As many lines as a large portfolio has, numbered by row. */
export function manyLines(count: number): SummaryLine[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(tssLines[index % tssLines.length] as SummaryLine),
    number: String(index + 1),
    focusArea: `Fokusområde ${Math.floor(index / 12) + 1}`,
  }));
}

/** What the committee decided before, and what another committee took on to it. */
const agenda: Pick<SummaryContent, 'escalated' | 'standing'> = {
  escalated: [
    {
      number: '7',
      title: 'Fælles model for udskrivning fra psykiatrien',
      focusArea: 'Sammen om mental sundhed',
      asked: 'Kan udvalget få hospitalerne til at udpege en fast kontakt inden årsskiftet?',
      why: { shade: 'red', progress: '', overdue: true, slipMonths: 6 },
      reportedBy: 'owner',
      reportedOn: '2024-08-20',
      since: '2024-06-10',
      escalated: { from: 'Klynge Midt', on: '2024-09-05' },
    },
  ],
  standing: [
    {
      number: '3',
      title: 'Ét digitalt overblik for borgere med mange kontakter',
      id: '1',
      committee: 'TSS',
      on: '2024-06-17',
      asked: '',
      text: 'Klyngerne Nord og Midt prøver det af, og TSS får tallene i november.',
    },
    {
      number: '24',
      title: 'Fælles retningslinjer for medicin ved overgange',
      id: '1',
      committee: 'SSU',
      on: '2024-03-12',
      asked: '',
      text: 'Sekretariatet skriver et fælles udkast.',
    },
  ],
};

/** A committee with this many, spread as an agreement halfway through is. */
function spread(count: number): SummaryLine[] {
  const shades: Shade[] = [
    'green',
    'green',
    'blue',
    'green',
    'notReported',
    'green',
    'yellow',
    'green',
    'grey',
    'green',
  ];
  return manyLines(count).map((line, index): SummaryLine => {
    const shade = index === 11 || index === 30 ? 'red' : (shades[index % shades.length] as Shade);
    const { slipMonths: _, ...rest } = line;
    return {
      ...rest,
      shade,
      decision:
        index === 11
          ? 'Skal aftalen sendes i fornyet høring, når fristen fra sommeren 2024 er overskredet?'
          : index === 30
            ? 'Hvem betaler for de ekstra pladser fra januar?'
            : '',
      ...(shade === 'red' ? { asked: { since: '2024-06-17', place: 'SSU/TSS' } } : {}),
      overdue: index % 9 === 4,
      late: false,
      unchanged: shade === 'green' && index % 3 === 0,
    };
  });
}

function spreadContent(language: Language, count: number): SummaryContent {
  const lines = spread(count);
  return summaryContent(language, lines, {
    ...agenda,
    changes: {
      since: '2024-06-17',
      moves: lines
        .filter((_, index) => index % 4 === 3)
        .map(({ number, title, shade }) => ({
          number,
          title,
          what: shade === 'grey' ? { kind: 'closed' } : { kind: 'colour', from: 'blue', to: shade },
        })),
    },
  });
}

const moved: Partial<SummaryContent> = {
  updatedOn: '2024-09-30',
  changes: {
    since: '2024-06-17',
    moves: [
      { number: '37', title: tssLines[4]?.title ?? '', what: { kind: 'phase', from: 'running', to: 'closed' } },
      { number: '38', title: tssLines[5]?.title ?? '', what: { kind: 'colour', from: 'green', to: 'yellow' } },
      {
        number: '38',
        title: tssLines[5]?.title ?? '',
        what: { kind: 'period', from: 'primo 2025', to: 'medio 2025', slipMonths: 4 },
      },
      { number: '39', title: tssLines[6]?.title ?? '', what: { kind: 'new' } },
      { number: '42', title: tssLines[7]?.title ?? '', what: { kind: 'colour', from: 'yellow', to: 'red' } },
    ],
  },
};

function givenElsewhere(line: SummaryLine): SummaryLine {
  return line.shade === 'notReported' ? line : { ...line, givenOn: '2024-09-20' };
}

type View = 'overview' | { page: number };

export const summaries: Record<string, (language: Language) => { content: SummaryContent; view: View }> = {
  summary: (language) => ({
    content: summaryContent(language, tssLines, { ...moved, ...agenda }),
    view: 'overview',
  }),
  'summary-of-forty-three': (language) => ({ content: spreadContent(language, 43), view: 'overview' }),
  'summary-of-two-hundred-spread': (language) => ({ content: spreadContent(language, 200), view: 'overview' }),
  'summary-decided': (language) => ({
    content: summaryContent(
      language,
      tssLines.map(
        (line): SummaryLine =>
          line.number === '42'
            ? {
                ...line,
                asked: { since: '2024-06-17', first: 'SSU' },
                decided: { committee: 'TSS', on: '2024-10-11', text: 'Aftalen sendes i høring i to uger.' },
              }
            : line.number === '38'
              ? {
                  ...line,
                  decision: 'Kan fristen for høringen rykkes til januar?',
                  asked: { since: '2024-09-20' },
                  escalated: { from: 'TSS', to: 'SSU', on: '2024-10-01' },
                }
              : line,
      ),
      { ...agenda, updatedOn: '2024-10-11' },
    ),
    view: 'overview',
  }),
  'summary-first-all-green': (language) => ({
    content: summaryContent(language, tssLines.slice(3, 4).concat(tssLines.slice(6, 7))),
    view: 'overview',
  }),
  'summary-nothing-changed': (language) => ({
    content: summaryContent(language, tssLines.slice(0, 4), { changes: { since: '2024-06-17', moves: [] } }),
    view: 'overview',
  }),
  'summary-entry': (language) => ({
    content: summaryContent(language, tssLines.slice(0, 2), { entry: 'Status i maj' }),
    view: 'overview',
  }),
  'summary-given-elsewhere': (language) => ({
    content: summaryContent(language, tssLines.map(givenElsewhere)),
    view: 'overview',
  }),
  'summary-page-given-elsewhere': (language) => ({
    content: summaryContent(language, tssLines.slice(0, 3).map(givenElsewhere)),
    view: { page: 1 },
  }),
  'summary-of-two-hundred': (language) => ({ content: summaryContent(language, manyLines(200)), view: 'overview' }),
  'summary-of-a-succeeded-committee': (language) => ({
    content: summaryContent(language, tssLines, {
      ...moved,
      ended: { on: '2025-03-03', successor: 'Sundhedsråd Øst' },
    }),
    view: 'overview',
  }),
  'summary-of-an-ended-portfolio': (language) => ({
    content: summaryContent(language, tssLines.slice(2, 5), {
      ended: { on: '2027-01-04', portfolio: 'Sundhedsaftalen 2024-2027' },
    }),
    view: 'overview',
  }),
  'summary-of-a-closed-committee': (language) => ({
    content: summaryContent(language, tssLines.slice(3, 5), { ended: {} }),
    view: 'overview',
  }),
  'summary-page': (language) => ({ content: summaryContent(language, tssLines, moved), view: { page: 1 } }),
  'summary-page-of-many': (language) => ({ content: summaryContent(language, manyLines(60)), view: { page: 2 } }),
};
