import type { Sheet } from './lay-out-table';

/**
 * A csv file as Excel in Danish opens it with a double click: UTF-8 with a byte-order mark, semicolons, CRLF between
 * lines. What a spreadsheet would take for a formula has an apostrophe in front, and so has what begins with one: an
 * import takes it away again. A character of number nought is left out: with one of them nothing takes the file for text.
 */
export function writeCsv({ headings, rows }: Sheet): Uint8Array {
  const lines = [headings, ...rows].map((cells) => cells.map(csvCell).join(';'));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}

/** OWASP, "CSV Injection", with the wide forms that some programs take for the same. */
const isFormula = /^\s*[=+\-@|\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function csvCell(text: string): string {
  const words = text.replaceAll('\0', '');
  const safe = isFormula.test(words) || words.startsWith("'") ? `'${words}` : words;
  return /[;,"\n\r\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
