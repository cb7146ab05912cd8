import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whoever sits at the local client: `sample/playground`. */
const owner = '00000000-0000-0000-0000-0000000000c1';

/** What the table says of each committee's seven, so that a card comes filled in: title, phase, colour, status, next step, period. */
const rows = [
  'Kom Trygt hjem (hoftenære frakturer);Pågår;Grøn;Forløbet er i drift på to hospitaler.;Evaluering;ultimo 2025',
  'Revidere samarbejdsaftale om de kommunale akutfunktioner;Pågår;Grøn;Udkastet er i høring.;Behandling af høringssvar;medio 2025',
  'Opfølgning på og evaluering af IV-aftalen;Under opstart;;Arbejdsgruppen er nedsat.;Første møde;primo 2026',
  'Revision af kommunikationsaftalen;Pågår;Gul;Tre kommuner mangler at svare.;Rykker sendes;primo 2025',
  'Tværsektorielt samarbejde om borgere med kroniske sygdomme (hjerte-, lunge- og stofskiftesygdomme);Pågår;Grøn;Tre af fem spor er begyndt.;De sidste to spor;ultimo 2026',
  'Samarbejde om udskrivning;Under planlægning;;Kommissoriet er skrevet.;Godkendelse;ultimo 2026',
  'Dosispakket medicin;Pågår;Grøn;Apotekerne er med.;Udbredelse;ultimo 2025',
].map((row) => row.split(';'));

export const titles = rows.map(([title = '']) => title);

/** A portfolio in which one owner has seven initiatives in each of these committees; the path of its file. */
export function writePortfolio(folder: string, committees: string[]): string {
  mkdirSync(folder, { recursive: true });
  const numbered = committees.flatMap((committee) => rows.map((row) => ({ committee, row })));
  const lines = numbered.map(({ committee, row: [title, ...rest] }, at) =>
    [at + 1, title, committee, ...rest].join(';'),
  );
  const heading = 'Nr;Indsats;Forankring;Fase;Farve;Status;Næste skridt;Periode';
  writeFileSync(path.join(folder, 'table.csv'), [heading, ...lines].join('\n'));
  const portfolio = {
    id: 'syv-indsatser',
    name: 'Sundhedsaftalen 2024-2027',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    table: 'table.csv',
    coordinators: [owner],
    committees: committees.map((name) => ({
      id: name.toLowerCase(),
      name,
      meetings: [{ on: '2024-12-06', agendaDeadlineOn: '2024-11-29' }],
    })),
    owners: numbered.map((_, at) => ({ initiative: `${at + 1}`, person: owner, name: 'Indsatsejer' })),
    rhythm: { askDaysBefore: 10, remindDaysBefore: [5, 2, 0], reviewDays: 3 },
  };
  const file = path.join(folder, 'portfolio.json');
  writeFileSync(file, JSON.stringify(portfolio));
  return file;
}
