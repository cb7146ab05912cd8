import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { columnsOf, usualForm } from '../../src/domain/documents/forms';
import { readTable } from '../../src/import/read-table';

const tableOf = (file: string) => readTable(readFileSync(path.join(__dirname, '../fixtures/portfolios', file)));

describe('what a table calls its columns', () => {
  it.each([
    [
      'hovedstaden-2024.csv',
      'overview',
      ['Fokusområder', 'Indsatser/projekter 2024', 'Forankring', 'Status', 'Forventet projektperiode'],
    ],
    [
      'syddanmark-2018-opgaveoverdragelse.csv',
      'tool',
      [
        'Indsats/opgave/projekt',
        'Status på indsatsen',
        'Milepæle',
        'Forventes at være klar til fremlæggelse for SKU/DAK',
        'Forventes at være klar til implementering i (P)SOF’erne',
        'Øvrige bemærkninger/Evt. hvornår de første resultater af indsatsen kan ses',
      ],
    ],
    ['syddanmark-2024-2025.csv', 'plan', ['Indsats', 'Niveau', undefined, undefined]],
  ] as const)('of %s are the headings of its documents, in the same order', async (file, form, headings) => {
    const { called = {} } = await tableOf(file);
    expect(usualForm(called)).toBe(form);
    expect(columnsOf[form].map((column) => called[column])).toEqual(headings);
  });

  it.each(['Indsats;Fase;Status', 'Indsats;Status;Fase'])('%s has its status in its story', async (line) => {
    const { called } = await readTable(Buffer.from(`${line}\nTræning for livet;Pågår;Pågår\n`));
    expect(called?.status).toBe('Status');
  });
});
