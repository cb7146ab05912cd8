import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whoever sits at the local client: `sample/playground`. */
const owner = '00000000-0000-0000-0000-0000000000c1';
const sample = path.resolve(__dirname, '../../sample/hovedstaden-2024/table.csv');

/** Some of the 43 have a colour and a story, so that a card comes filled in; the others are as their table has them. */
const stories = [
  { health: 'Grøn', text: 'Forløbet er i drift på to hospitaler.', next: 'Evaluering i foråret' },
  { health: 'Grøn', text: 'Arbejdsgruppen har holdt sit andet møde.', next: 'Udkast til aftale' },
  { health: 'Gul', text: 'Tre kommuner mangler at svare.', next: 'Rykker er sendt' },
  { health: 'Grøn', text: 'Undervisningen er gennemført i to klynger.', next: 'De to sidste klynger' },
];

/** The sample's 43 initiatives, all of one committee that reviews what it is told; the path of the portfolio's file. */
export function writeWholeCommittee(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const [, ...rows] = readFileSync(sample, 'utf8').trim().split(/\r?\n/);
  const lines = rows.map((row, at) => {
    const [area, title, , said = '', period = ''] = row.split(';');
    // What is closed is not asked about.
    const [status, ends] = /^Afsluttet/.test(said) ? ['Pågår', 'ultimo 2025'] : [said, period];
    const story = stories[at % stories.length];
    const health = /^Pågår/.test(status) ? story?.health : /^(Afventer|Pauseret)/.test(status) ? 'Gul' : '';
    return [at + 1, area, title, 'TSS', status, health, story?.text, story?.next, ends].join(';');
  });
  const heading =
    'Nr;Fokusområder;Indsatser/projekter;Forankring;Fase;Farve;Status;Næste skridt;Forventet projektperiode';
  writeFileSync(path.join(folder, 'table.csv'), [heading, ...lines].join('\n'));
  const portfolio = {
    id: 'hele-udvalget',
    name: 'Sundhedsaftalen 2024-2027',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    table: 'table.csv',
    coordinators: [owner],
    committees: [
      {
        id: 'tss',
        name: 'Tværsektoriel Strategisk Styregruppe (TSS)',
        aliases: ['TSS'],
        parent: 'ssu',
        review: 'required',
        meetings: [
          { on: '2024-11-22', agendaDeadlineOn: '2024-11-15' },
          { on: '2025-03-14', agendaDeadlineOn: '2025-03-07' },
        ],
      },
      { id: 'ssu', name: 'Sundhedssamarbejdsudvalget (SSU)', aliases: ['SSU'], meetings: [] },
    ],
    owners: rows.map((_, at) => ({ initiative: `${at + 1}`, person: owner, name: 'Indsatsejer, TSS' })),
    rhythm: { askDaysBefore: 10, remindDaysBefore: [5, 2, 0], reviewDays: 3 },
  };
  const file = path.join(folder, 'portfolio.json');
  writeFileSync(file, JSON.stringify(portfolio));
  return file;
}
