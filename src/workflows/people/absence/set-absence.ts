import { type Absence, absencesAhead, withAbsence, withoutAbsence } from '../../../domain/people/absence/absence';
import { hasGap } from '../../../domain/people/absence/answerer';
import { readStretch } from '../../../domain/people/absence/read-stretch';
import type { Assignee, Command } from '../../../domain/people/command';
import { Directory } from '../../../domain/people/directory';
import { mayAsk } from '../../../domain/people/permission';
import { isSamePerson, type Person } from '../../../domain/people/person';
import type { AbsenceReply } from '../../../domain/shown/replies/people-reply';
import type { Day, Instant } from '../../../domain/time/instant';
import { dayOf } from '../../../domain/time/zoned';
import type { Clock } from '../../clock';
import type { PeopleStore } from '../../ports';
import { refuse } from '../../refusal';
import { isObjectId, labelOf, readAssignee } from '../find-assignee';
import type { VisitOf } from '../in-scope';
import { keepPerson } from '../keep-person';

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
  const people = await store.listPeople();
  const directory = new Directory(people);
  const whose = readWhose(visit, who, directory);
  const change = readChange(command, { directory, saying: { at: now, today }, whose, setBy: visitor.person.id });
  const known = directory.find(whose.id) ?? { ...whose, metAt: now, seenAt: now };
  const person = change ? await keepPerson(store, whose.id, (current) => change.decide(current ?? known)) : known;
  const asItIs = new Directory([...people.filter(({ id }) => id !== person.id), person]);
  const isNew = (absence: Absence) => absence.from === change?.from;
  return {
    kind: 'absence',
    what: ends ? 'ended' : time ? 'set' : 'shown',
    ...(who ? { whose: whose.name ?? whose.upn ?? whose.id } : {}),
    absences: absencesAhead(person, today)
      .sort((a, b) => Number(isNew(b)) - Number(isNew(a)))
      .map((absence) => shown(person, absence, asItIs)),
    today,
  };
}

type Whose = Pick<Person, 'id' | 'upn' | 'name'>;

/** Whose absence it is: a coordinator may speak for who owns something in their portfolio, anybody for themselves. */
function readWhose({ visitor, initiatives }: VisitOf, who: Assignee | undefined, directory: Directory): Whose {
  if (!who) return visitor.person;
  const { person: ref, name } = readAssignee(who, directory, visitor.person.id);
  if (isSamePerson(ref, visitor.person)) return visitor.person;
  if (mayAsk(visitor, 'absence.ofOwner') !== 'yes') return refuse({ kind: 'notAllowed' });
  const upn = who.kind === 'mentioned' ? who.upn : undefined;
  const whose = directory.find(ref) ?? { id: ref, ...(name ? { name } : {}), ...(upn ? { upn } : {}) };
  if (!initiatives.some(({ owner }) => isSamePerson(owner?.person, whose))) refuse({ kind: 'ownsNothing' });
  // What is kept of somebody is kept by object id: a mail that was typed may turn out to be another's.
  const isKnown = who.kind === 'mentioned' || directory.find(ref) !== undefined || isObjectId(ref);
  return isKnown ? whose : refuse({ kind: 'notMet', words: ref });
}

interface About {
  directory: Directory;
  saying: { at: Instant; today: Day };
  whose: Whose;
  setBy: string;
}

/** The change that was asked for, or none when they only asked how it stands. */
function readChange(
  { time, ends, deputy }: AbsenceCommand,
  { directory, saying, whose, setBy }: About,
): { decide: (person: Person) => Person; from?: Day } | undefined {
  const { today } = saying;
  if (ends) return { decide: (person) => withoutAbsence(person, setBy, saying) };
  if (!time) return deputy ? refuse({ kind: 'whenAway' }) : undefined;
  const stretch = readStretch(time, today) ?? refuse({ kind: 'unknownStretch', words: time });
  if (stretch.to < today) refuse({ kind: 'stretchPassed', words: time });
  const named = deputy && readAssignee(deputy, directory, setBy);
  if (named && isSamePerson(named.person, whose)) refuse({ kind: 'ownDeputy' });
  const absence: Absence = { ...stretch, ...(named ? { deputy: named } : {}), setBy };
  return { decide: (person) => withAbsence(person, absence, saying), from: absence.from };
}

function shown(person: Person, absence: Absence, directory: Directory): AbsenceReply['absences'][number] {
  const { from, to, deputy } = absence;
  if (!deputy) return { from, to };
  const told = { label: labelOf(deputy, directory), reachable: directory.canReach(deputy.person) };
  return { from, to, deputy: hasGap(person.id, absence, directory) ? { ...told, away: true } : told };
}
