import type { Cell, CellValue } from 'hucre/xlsx';

/** A cell as a person reads it: a day as `14-05-2018`, a month as `maj 2018`, a year as `2018`; errors read as empty. */
export function cellText(value: CellValue, cell: Cell | undefined): string {
  if (cell?.type === 'error') return '';
  if (value === null) return '';
  if (value instanceof Date) return dateText(value, cell?.style?.numFmt ?? '');
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value.replace(/\r\n?/g, '\n');
}

/** Shown as `85 %`, and holds 0.85. */
export function isPercentage(cell: Cell | undefined): boolean {
  return (cell?.style?.numFmt ?? '').replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A formula that was never calculated, or whose result is an error, has nothing to say. */
export function lacksResult(cell: Cell): boolean {
  if (cell.type === 'error') return true;
  return cell.formula !== undefined && (cell.formulaResult ?? cell.value) === null;
}

/** As much of a date as its format shows. Times of day mean nothing here. */
function dateText(date: Date, format: string): string {
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const shown = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (/y|å/.test(shown) && !/d/.test(shown)) return shown.includes('m') ? `${months[month - 1]} ${year}` : `${year}`;
  return `${two(day)}-${two(month)}-${year}`;
}

/** As a Danish table writes them; a time is read in both languages. */
const months = [
  ...['januar', 'februar', 'marts', 'april', 'maj', 'juni'],
  ...['juli', 'august', 'september', 'oktober', 'november', 'december'],
];

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
