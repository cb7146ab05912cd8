import { wordsIn } from '../words/words-in';
import type { WriteTable } from '../workflows/exporting/export-ports';
import { layOutTable } from './table/lay-out-table';
import { writeCsv } from './table/write-csv';
import { writeWorkbook } from './table/write-workbook';

/** A portfolio's table as a file: csv or xlsx. */
export const writeTable: WriteTable = async (table, format) => {
  const sheet = layOutTable(table);
  return format === 'csv' ? writeCsv(sheet) : writeWorkbook(wordsIn(table.language).exporting.sheet, sheet);
};
