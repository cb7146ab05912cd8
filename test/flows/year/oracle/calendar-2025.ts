/** Written by hand from the almanac, and reading nothing of the code it is to judge. */

/** Public holidays of 2025, with the days on which offices are shut besides. */
const shut = [
  '2025-01-01', // nytårsdag
  '2025-04-17', // skærtorsdag
  '2025-04-18', // langfredag
  '2025-04-20', // påskedag
  '2025-04-21', // 2. påskedag
  '2025-05-29', // Kristi himmelfart
  '2025-06-05', // grundlovsdag
  '2025-06-08', // pinsedag
  '2025-06-09', // 2. pinsedag
  '2025-12-24', // juleaften
  '2025-12-25', // juledag
  '2025-12-26', // 2. juledag
  '2025-12-31', // nytårsaften
  '2026-01-01', // nytårsdag
];

/** Clocks are an hour further ahead from the last Sunday of March to the last of October. */
const summer = { from: '2025-03-30', to: '2025-10-25' };

export interface LocalTime {
  day: string;
  /** `08:00` */
  time: string;
}

/** `2025-02-04 08:00` in Denmark as an instant. */
export function instantOf(local: string): string {
  const [day = '', time = ''] = local.split(' ');
  return new Date(Date.parse(`${day}T${time}:00Z`) - hoursAhead(day) * 3_600_000).toISOString();
}

/** Never asked for at night, when the clocks change. */
export function localTime(instant: string): LocalTime {
  const shifted = new Date(Date.parse(instant) + hoursAhead(instant.slice(0, 10)) * 3_600_000).toISOString();
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

function hoursAhead(day: string): number {
  return summer.from <= day && day <= summer.to ? 2 : 1;
}

export function isWorkday(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  const isJuly = day.slice(5, 7) === '07';
  return weekday !== 0 && weekday !== 6 && !isJuly && !shut.includes(day);
}

export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function workdaysBefore(day: string, count: number): string {
  let at = day;
  while (!isWorkday(at)) at = dayAfter(at, -1);
  for (let left = count; left > 0; ) {
    at = dayAfter(at, -1);
    if (isWorkday(at)) left -= 1;
  }
  return at;
}

export function nextWorkday(day: string): string {
  let at = dayAfter(day);
  while (!isWorkday(at)) at = dayAfter(at);
  return at;
}
