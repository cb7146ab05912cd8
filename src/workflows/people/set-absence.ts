import { type Absence, absencesAhead, withAbsence, withoutAbsence } from '../../domain/people/absence/absence';
import { readStretch } from '../../domain/people/absence/read-stretch';
import type { Assignee, Command } from '../../domain/people/command';
import { Directory } from '../../domain/people/directory';
import { isSamePerson, type Person } from '../../domain/people/person';
import type { Owner } from '../../domain/portfolio/initiative';
import type { AbsenceReply } from '../../domain/shown/people-reply';
import type { Day } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import type { PeopleStore } from '../ports';
import { refuse } from '../refusal';
import { isObjectId, labelOf, readAssignee } from './find-assignee';
import type { VisitOf } from './in-scope';
import { keepPerson } from './keep-person';

type AbsenceCommand = Extract<Command, { name: 'absence' }>;

interface Ports {
  store: PeopleStore;
  clock: Clock;
}

/**
 * Says when somebody is away and who answers meanwhile: the giver, or for coordinators an owner of their portfolio. The
 * next tick asks accordingly.
 */
export async function setAbsence(
  { store, clock }: Ports,
  visit: VisitOf,
  command: AbsenceCommand,
): Promise<AbsenceReply> {
  const { visitor, portfolio } = visit;
  const { time, ends, who } = command;
  const now = clock.now();
  const today = dayOf(now, portfolio.timeZone);
  const directory = new Directory(await store.listPeople());
  const whose = readWhose(visit, who, directory);
  const change = readChange(command, { directory, today, whose, setBy: visitor.person.id });
  const unmet: Person = { id: whose.person, ...(whose.name ? { name: whose.name } : {}), metAt: now, seenAt: now };
  const known = directory.find(whose.person);
  const person = change
    ? await keepPerson(store, known?.id ?? whose.person, (current) => change.decide(current ?? unmet))
    : (known ?? unmet);
  const isNew = (absence: Absence) => absence.from === change?.from;
  return {
    kind: 'absence',
    what: ends ? 'ended' : time ? 'set' : 'shown',
    ...(who ? { whose: labelOf(whose, directory) } : {}),
    absences: absencesAhead(person, today)
      .sort((a, b) => Number(isNew(b)) - Number(isNew(a)))
      .map((absence) => shown(absence, directory)),
    today,
  };
}

/** Whose absence it is: a coordinator may speak for who owns something in their portfolio, anybody for themselves. */
function readWhose({ visitor, initiatives }: VisitOf, who: Assignee | undefined, directory: Directory): Owner {
  const own: Owner = { person: visitor.person.id, ...(visitor.person.name ? { name: visitor.person.name } : {}) };
  if (!who) return own;
  const named = readAssignee(who, directory);
  if (isSamePerson(named.person, visitor.person)) return own;
  if (visitor.role !== 'coordinator') return refuse({ kind: 'notAllowed' });
  const person = directory.find(named.person) ?? { id: named.person };
  if (!initiatives.some(({ owner }) => isSamePerson(owner?.person, person))) refuse({ kind: 'ownsNothing' });
  // What is kept of somebody is kept by object id: a mail alone may turn out to be another's.
  if (!directory.find(named.person) && !isObjectId(named.person)) refuse({ kind: 'notMet', words: named.person });
  return named;
}

interface About {
  directory: Directory;
  today: Day;
  whose: Owner;
  setBy: string;
}

/** The change that was asked for, or none when they only asked how it stands. */
function readChange(
  { time, ends, deputy }: AbsenceCommand,
  { directory, today, whose, setBy }: About,
): { decide: (person: Person) => Person; from?: Day } | undefined {
  if (ends) return { decide: (person) => withoutAbsence(person, today) };
  if (!time) return deputy ? refuse({ kind: 'whenAway' }) : undefined;
  const stretch = readStretch(time, today) ?? refuse({ kind: 'unknownStretch', words: time });
  if (stretch.to < today) refuse({ kind: 'stretchPassed', words: time });
  const named = deputy && readAssignee(deputy, directory);
  const self = directory.find(whose.person) ?? { id: whose.person };
  if (named && isSamePerson(named.person, self)) refuse({ kind: 'ownDeputy' });
  const absence: Absence = { ...stretch, ...(named ? { deputy: named } : {}), setBy };
  return { decide: (person) => withAbsence(person, absence, today), from: absence.from };
}

function shown({ from, to, deputy }: Absence, directory: Directory): AbsenceReply['absences'][number] {
  if (!deputy) return { from, to };
  return { from, to, deputy: { label: labelOf(deputy, directory), reachable: directory.canReach(deputy.person) } };
}
