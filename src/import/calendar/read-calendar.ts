import ICAL from 'ical.js';
import { byDay, type Meeting } from '../../domain/calendar/meeting';
import { ImportRefusal } from '../../domain/portfolio/import/import-refusal';
import { addDays } from '../../domain/time/day-arithmetic';
import { type Day, type Instant, toInstant } from '../../domain/time/instant';
import { atLocal, dayOf, isTimeZone } from '../../domain/time/zoned';
import { decodeText } from '../csv/decode-text';

export const largestCalendarMegabytes = 5;

/** Days from today on that are read of a calendar that repeats itself for ever. */
const daysAhead = 800;
/** A committee's calendar has fewer meetings by far, in all the years it has met; these bound what a hostile file costs. */
const mostEvents = 5000;
const mostRepeats = 2000;
const mostRepeatsInAll = 20_000;

interface Place {
  timeZone: string;
  now: Instant;
}

/**
 * The meetings ahead in an iCalendar file (RFC 5545), each by its UID, on the day they begin where the portfolio's people
 * are. Repeated ones are read one by one; cancelled ones are not there. Two on one day are one meeting, the earlier.
 * @throws ImportRefusal when it is no calendar, or one of its events cannot be read
 */
export function readCalendar(bytes: Uint8Array, name: string, place: Place): Meeting[] {
  const events = eventsIn(decodeText(bytes), name);
  const today = dayOf(place.now, place.timeZone);
  const until = addDays(today, daysAhead);
  const repeating = events.filter((event) => event.isRecurring()).length;
  const mostEach = Math.min(mostRepeats, Math.floor(mostRepeatsInAll / Math.max(1, repeating)));
  const found = events.flatMap((event) => readEvent(event, () => occurrencesOf(event, place, until, mostEach)));
  const onDay = new Map<Day, Begun>();
  for (const begun of found.sort((a, b) => (a.at < b.at ? -1 : 1))) {
    if (begun.on >= today && begun.on <= until && !onDay.has(begun.on)) onDay.set(begun.on, begun);
  }
  return [...onDay.values()]
    .map(({ on, id, name }): Meeting => ({ on, ...(id ? { id } : {}), ...(name ? { name } : {}) }))
    .sort(byDay);
}

interface Begun {
  on: Day;
  /** When on that day, to tell two apart; a whole day begins it. */
  at: string;
  id: string;
  name: string;
}

function eventsIn(text: string, name: string): ICAL.Event[] {
  const calendar = parse(text, name);
  const components = calendar.getAllSubcomponents('vevent');
  if (components.length > mostEvents) throw new ImportRefusal([{ kind: 'calendarTooLong', detail: `${mostEvents}` }]);
  const exceptions = new Map<string, ICAL.Component[]>();
  for (const component of components.filter((c) => c.hasProperty('recurrence-id'))) {
    const uid = String(component.getFirstPropertyValue('uid') ?? '');
    const known = exceptions.get(uid);
    if (known) known.push(component);
    else exceptions.set(uid, [component]);
  }
  return components
    .filter((c) => c.hasProperty('dtstart') && !c.hasProperty('recurrence-id'))
    .map((c) => new ICAL.Event(c, { exceptions: exceptions.get(String(c.getFirstPropertyValue('uid') ?? '')) ?? [] }));
}

function parse(text: string, name: string): ICAL.Component {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    if (calendar.name === 'vcalendar') return calendar;
  } catch {
    // What the library says of a file that is no calendar helps nobody.
  }
  throw new ImportRefusal([{ kind: 'notACalendar', detail: name }]);
}

/** The library reads a day or a rule only when it is asked for it, and throws words of its own. */
function readEvent<T>(event: ICAL.Event, read: () => T): T {
  try {
    if (rulesOf(event).every(isSimple)) return read();
  } catch {
    // Which event it is says more than what the library stumbled on.
  }
  const { component } = event;
  const name = component.getFirstPropertyValue('summary') ?? component.getFirstPropertyValue('uid') ?? '';
  throw new ImportRefusal([{ kind: 'brokenEvent', detail: String(name).slice(0, 80) }]);
}

function rulesOf({ component }: ICAL.Event): ICAL.Recur[] {
  return component.getAllProperties('rrule').map((rule) => rule.getFirstValue() as ICAL.Recur);
}

/** Meetings repeat by days, weeks, months or years. Finer rules, and days that no year has, can be looked for without end. */
function isSimple({ freq, parts }: ICAL.Recur): boolean {
  if (freq === 'MONTHLY' || freq === 'YEARLY') return true;
  return (freq === 'DAILY' || freq === 'WEEKLY') && Object.keys(parts).every((part) => part === 'BYDAY');
}

function occurrencesOf(event: ICAL.Event, place: Place, until: Day, most: number): Begun[] {
  if (!event.isRecurring()) return isOff(event) ? [] : [begunAt(event, event.startDate, event.uid, place)];
  const found: Begun[] = [];
  const times = event.iterator();
  for (let nth = 0; nth < most; nth += 1) {
    const time = times.next();
    if (!time) break;
    const { item, startDate, recurrenceId } = event.getOccurrenceDetails(time);
    const planned = writtenDay(recurrenceId);
    if (planned > until) break;
    if (!isOff(item)) found.push(begunAt(item, startDate, `${event.uid}/${planned}`, place));
  }
  return found;
}

function isOff({ component }: ICAL.Event): boolean {
  return String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}

function begunAt(event: ICAL.Event, start: ICAL.Time, uid: string, place: Place): Begun {
  const at = start.isDate ? '' : instantOf(event, start, place.timeZone);
  return {
    on: at === '' ? writtenDay(start) : dayOf(at, place.timeZone),
    at,
    id: uid.slice(0, 300),
    name: (event.summary ?? '').trim().slice(0, 200),
  };
}

/** By the file's own time zone where it tells one, else by the zone's name; a time without either is the portfolio's. */
function instantOf(event: ICAL.Event, start: ICAL.Time, timeZone: string): Instant {
  const isFloating = start.zone === ICAL.Timezone.localTimezone;
  if (!isFloating) return toInstant(new Date(start.toUnixTime() * 1000));
  const named = event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
  return atLocal(writtenDay(start), start.hour, start.minute, isTimeZone(named) ? named : timeZone);
}

function writtenDay({ year, month, day }: ICAL.Time): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
