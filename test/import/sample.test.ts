import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PortfolioAsRead } from '../../src/domain/portfolio/import/as-read';
import { type ImportPlan, planImport } from '../../src/domain/portfolio/import/plan-import';
import { readPortfolioFile } from '../../src/import/read-portfolio-file';

const folder = path.join(__dirname, '../../sample/hovedstaden-2024');
/** Number, how the title begins, committees, phase and period of each row of the sample, by hand. */
const expected = [
  ['1', 'Afprøvning af model for bedre sama', 'bornholm', 'starting', ''],
  ['2', 'Analyser af henvisninger til BUC o', 'byen', 'running', 'Afsluttes ultimo 2024'],
  ['3', 'Fælles kompetenceudvikling', 'byen', 'running', 'Afsluttes ultimo 2024'],
  ['4', 'Afdækning og analyser af samarbejd', 'byen', 'running', 'Afsluttes ultimo 2024'],
  ['5', 'Styrket implementering af samarbej', 'midt', 'closed', 'Afsluttet marts 2024'],
  ['6', 'Implementering af KIT i klyngens k', 'midt', 'running', 'Afsluttes ultimo 2025'],
  ['7', 'Udbredelse af STIME til alle klyng', 'nord', 'running', ''],
  ['8', 'Udbredelse af KIT til nogle kommun', 'nord', 'running', ''],
  ['9', 'Analyse af kommunikation mellem PP', 'nord', 'awaiting', ''],
  ['10', 'Den gode start på livet - fælles a', 'syd', 'running', 'Afsluttes medio 2025'],
  ['11', 'Konkretisering og implementering a', 'syd', 'running', 'Afsluttes medio/ultimo 2025'],
  ['12', 'Afdækning af henvisningspraksis, t', 'tss', 'starting', 'Afsluttes primo 2025'],
  ['13', 'Socialt udsatte borgere med rusmid', 'byen', 'running', 'Afsluttes medio 2025'],
  ['14', 'Samarbejde mellem socialtandplejen', 'byen', 'running', 'Afsluttes medio 2025'],
  ['15', 'Udbredelse af netværksmøder med un', 'nord', 'running', ''],
  ['16', 'Understøtte implementering og brug', 'syd', 'running', 'Afsluttes medio/ultimo 2025'],
  ['17', 'Vidensindsamling ift. den akutte p', 'bornholm', 'closed', ''],
  ['18', 'Udvikling af samarbejdet på akutom', 'bornholm', 'running', 'Afsluttes ultimo 2027'],
  ['19', 'Indlæggelser fra plejehjem: Foreby', 'byen', 'running', 'Afsluttes ultimo 2024'],
  ['20', 'Den sidste tid (indsats oprindelig', 'byen', 'planned', ''],
  ['21', 'Dosispakket medicin', 'byen', 'running', 'Afsluttes ultimo 2024'],
  ['22', 'Indsats for skrøbelig faldtruede æ', 'byen', 'planned', ''],
  ['23', 'Tværsektorielt samarbejde om borge', 'byen', 'planned', ''],
  ['24', 'Forebyggelse af indlæggelser via s', 'midt', 'running', 'Afrapportering på afprøvning efterår 2024'],
  ['25', 'Kompetenceudvikling i kateterpleje', 'midt', 'running', 'Afsluttes efteråret 2024'],
  ['26', 'Styrket samarbejde indlæggelser og', 'nord', 'running', 'Afsluttes ultimo 2024'],
  ['27', 'Styrket samarbejde indlæggelser og', 'nord', 'paused', ''],
  ['28', 'Styrket samarbejde indlæggelser og', 'nord', 'paused', ''],
  ['29', 'Styrket samarbejde indlæggelser og', 'nord', 'paused', ''],
  ['30', 'Den gode overgang: Analyse af proc', 'syd', 'running', 'Afsluttes medio 2025'],
  ['31', 'Den gode overgang: Analyse af proc', 'syd', 'running', ''],
  ['32', 'Den gode overgang: Følgeforskning', 'syd', 'starting', 'Starter september 2024'],
  ['33', 'Den gode overgang: Samarbejde ift.', 'syd', 'starting', 'Starter september 2024'],
  ['34', 'Implementering af Kom Trygt hjem (', 'ssu tss', 'planned', ''],
  ['35', 'Opfølgning/evaluering 72 timers be', 'ssu tss', 'running', 'Afsluttes juni 2024'],
  ['36', 'Opfølgning på og evaluering af IV-', 'ssu tss', 'running', 'Afsluttes ultimo 2024'],
  ['37', 'Revidere samarbejdsaftale om de ko', 'tss', 'running', 'Januar-september 2024'],
  ['38', 'Revision af kommunikationsaftalen', 'tss', 'running', 'Afsluttes primo 2025'],
  ['39', 'Fremtidens akutområde - herunder f', 'ssu tss akutomraadet', 'running', 'Afrapportering primo 2025'],
  ['40', 'Kortlægning af tilbud til overvægt', 'syd', 'running', 'Afsluttes medio/ultimo 2024'],
  ['41', 'Træning før eller i steder for ope', 'byen', 'running', 'Afsluttes ultimo 2024'],
  ['42', 'Revidere samarbejdsaftale om finan', 'tss', 'running', 'Efterår 2023-sommer 2024'],
  ['43', 'Udvikling af model for tværsektori', 'midt', 'planned', 'Afsluttes medio 2025'],
];

describe('the sample portfolio', () => {
  let read: PortfolioAsRead;
  let plan: ImportPlan;

  beforeAll(async () => {
    read = await readPortfolioFile(path.join(folder, 'portfolio.json'), '2024-09-02T08:00:00.000Z');
    plan = planImport({ initiatives: [] }, read, '2024-09-17T06:00:00.000Z');
  });

  it('has the table as its coordinators keep it, byte for byte', async () => {
    const bytes = await readFile(path.join(folder, 'table.csv'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      'fa24f211c7e7334d43e83e248ad3a3db93cd2466590ce64262b771f16e766478',
    );
  });

  it('has 43 initiatives with right title, committees, phase and period', () => {
    const rows = plan.created.map(({ number, title, anchoring, phase, period }, at) => [
      number,
      title.slice(0, expected[at]?.[1]?.length),
      anchoring.committees.join(' '),
      phase.phase,
      period,
    ]);
    expect(rows).toEqual(expected);
  });

  it('leaves nothing to look at but two rows with one title', () => {
    expect(plan.remarks).toEqual([
      expect.objectContaining({ kind: 'doubledTitle', lines: [31, 32], numbers: ['30', '31'] }),
    ]);
  });

  it('keeps what stood in brackets, what is awaited, and the words of every phase', () => {
    const phaseOf = (number: string) => plan.created.find((initiative) => initiative.number === number)?.phase;
    expect(phaseOf('20')).toEqual({ phase: 'planned', words: 'Under planlægning (hjerter)', note: 'hjerter' });
    expect(phaseOf('9')).toEqual({
      phase: 'awaiting',
      words: 'Afventer nationalt arbejde',
      awaiting: 'nationalt arbejde',
    });
    expect(phaseOf('32')).toEqual({ phase: 'starting', words: 'Starter september 2024' });
  });

  it('reads each line once, the first under the header', () => {
    expect(plan.created.map(({ line }) => line)).toEqual(expected.map((_, at) => at + 2));
  });

  it('gives its coordinator three of the initiatives of TSS, and another the rest', () => {
    const coordinator = read.portfolio.coordinators[0];
    const ofTss = plan.created.filter(({ anchoring }) => anchoring.committees.includes('tss'));
    const owners = ofTss.map(({ owner }) => owner);
    expect(owners.filter((owner) => owner?.person === coordinator).map((owner) => owner?.name)).toEqual([
      'Indsatsejer, TSS',
      'Indsatsejer, TSS',
      'Indsatsejer, TSS',
    ]);
    const others = new Set(owners.filter((owner) => owner?.person !== coordinator).map((owner) => owner?.name));
    expect([...others]).toEqual(['Indsatsejer, klynge Midt']);
    expect(plan.created.filter(({ owner }) => owner === undefined)).toHaveLength(30);
  });

  it('has its first meeting in TSS, and no other agenda closes before the middle of November', () => {
    const deadlines = read.portfolio.committees.flatMap(({ id, meetings }) =>
      meetings.map(({ agendaDeadlineOn }) => `${agendaDeadlineOn} ${id}`),
    );
    const [first, second] = deadlines.sort();
    expect(first).toBe('2024-10-04 tss');
    expect((second ?? '') > '2024-11-14').toBe(true);
  });
});
