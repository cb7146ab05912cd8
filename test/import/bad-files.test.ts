import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { ImportRefusal } from '../../src/domain/portfolio/import/import-refusal';
import { largestTableBytes, readTable } from '../../src/import/read-table';
import { largestUnpackedBytes } from '../../src/import/xlsx/unpack-workbook';
import { wordsIn } from '../../src/words/words-in';
import { workbook } from '../builders/workbook';

const good = workbook({
  rows: [['Indsats', 'Status'], ...Array.from({ length: 200 }, (_, at) => [`Indsats nummer ${at}`, 'Pågår'])],
});

async function refusalOf(bytes: Uint8Array): Promise<ImportRefusal> {
  const refusal = await readTable(bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (refusal instanceof ImportRefusal) return refusal;
  throw new Error('not refused', { cause: refusal });
}

const kindsOf = async (bytes: Uint8Array) => (await refusalOf(bytes)).faults.map(({ kind }) => kind);

/** The sentence a Danish coordinator reads. */
async function sentenceOf(bytes: Uint8Array): Promise<string> {
  const [fault] = (await refusalOf(bytes)).faults;
  return fault ? wordsIn('da').importing.fault[fault.kind](fault.detail ?? '') : '';
}

/** An archive with a sheet of zeros, larger than what is unpacked: it packs to a hundredth and less. */
const bomb = zipSync(
  { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(largestUnpackedBytes + 1) },
  { level: 1 },
);

/** The same, each header saying that its part is `claimed` bytes when unpacked. */
function lying(archive: Uint8Array, claimed: number): Uint8Array {
  const view = new DataView(archive.buffer.slice(0) as ArrayBuffer);
  for (let at = 0; at + 4 <= view.byteLength; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, claimed, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, claimed, true);
  }
  return new Uint8Array(view.buffer);
}

describe('a workbook is refused', () => {
  it('when it was cut off, wherever', async () => {
    const bytes = await good;
    for (const part of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      expect(await kindsOf(bytes.slice(0, Math.floor(bytes.length * part)))).toEqual(['damagedWorkbook']);
    }
    expect(await sentenceOf(bytes.slice(0, 4000))).toBe(
      'Excel-filen er beskadiget og kan ikke læses. Åbn den i Excel, gem den igen, og prøv igen.',
    );
  });

  it('when bytes in it were changed, or it is read', async () => {
    const bytes = await good;
    for (let at = 40; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const outcome = await readTable(changed).then(
        () => 'read',
        (error: unknown) => (error instanceof ImportRefusal ? 'refused' : error),
      );
      expect(['read', 'refused']).toContain(outcome);
    }
  });

  it('when it is protected by a password', async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(512),
      Buffer.from('EncryptionInfo EncryptedPackage', 'utf16le'),
      Buffer.alloc(512),
    ]);
    expect(await kindsOf(container)).toEqual(['protectedWorkbook']);
    expect(await sentenceOf(container)).toContain('Fjern adgangskoden');
  });

  it('when it is an .xls or an .xlsb', async () => {
    const xls = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1024)]);
    expect(await kindsOf(xls)).toEqual(['oldWorkbook']);
    expect(await kindsOf(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toEqual(['oldWorkbook']);
    expect(await sentenceOf(xls)).toContain('.xlsx');
  });

  it('when it is another archive, or an empty one', async () => {
    expect(await kindsOf(zipSync({ 'word/document.xml': strToU8('<document/>') }))).toEqual(['notATable']);
    expect(await kindsOf(zipSync({}))).toEqual(['notATable']);
  });

  it('when it swells to more than any portfolio, before it has done so', async () => {
    expect(bomb.length).toBeLessThan(largestTableBytes);
    expect(await kindsOf(bomb)).toEqual(['tooLargeInside']);
    expect(await sentenceOf(bomb)).toContain('mere end 64 MB');
  });

  it('when it swells though its headers say it does not', async () => {
    expect(await kindsOf(lying(bomb, 1000))).toEqual(['tooLargeInside']);
  });

  it('when its headers say it swells', async () => {
    expect(await kindsOf(lying(await good, 0x7fffffff))).toEqual(['tooLargeInside']);
  });

  it('when a few cells span a sheet larger than any table', async () => {
    const far = await workbook({ rows: [['Indsats'], ...Array.from({ length: 100_001 }, () => ['A'])] });
    expect(await kindsOf(far)).toEqual(['tooManyRows']);
    const wide = await workbook({ rows: [['Indsats', ...Array.from({ length: 600 }, () => 'x')], ['A']] });
    expect(await kindsOf(wide)).toEqual(['tooManyColumns']);
  });

  it('when it has no row, only formulas without a result, or nothing at all', async () => {
    expect(await kindsOf(await workbook({ rows: [['Indsats', 'Status']] }))).toEqual(['noRows']);
    const formulas = await workbook({ rows: [['Indsats'], [{ formula: 'A1&"x"' }]] });
    expect(await kindsOf(formulas)).toEqual(['noRows']);
    expect(await kindsOf(await workbook({ rows: [] }))).toEqual(['noTitleColumn']);
  });

  it('without a title column, with the headings it has', async () => {
    const bytes = await workbook({ rows: [['Oversigt'], ['Vision', 'Tidsplan'], ['x', 'y']] });
    expect((await refusalOf(bytes)).faults).toEqual([{ kind: 'noTitleColumn', detail: 'Vision | Tidsplan' }]);
  });
});

describe('a csv file is refused', () => {
  it('at 50 MB, without being read', async () => {
    const bytes = Buffer.alloc(50 * 1024 * 1024, 'Audits;Pågår\n');
    const before = process.hrtime.bigint();
    expect(await kindsOf(bytes)).toEqual(['tooLarge']);
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(1000);
    expect(await sentenceOf(bytes)).toBe('filen er større end 10 MB; en portefølje fylder langt mindre.');
  });
});
