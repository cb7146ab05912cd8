import type { Command, QuestionAsked } from '../../domain/people/command';
import { Directory } from '../../domain/people/directory';
import { mayAsk, maySee } from '../../domain/people/permission';
import { answerQuestion } from '../../domain/question/answer-question';
import type { Asked, KnownOwner } from '../../domain/question/dimension';
import { askedFor, type Question } from '../../domain/question/question';
import { type QuestionRead, readQuestion } from '../../domain/question/read-question';
import { showFilters } from '../../domain/question/show-question';
import { vocabularyOf } from '../../domain/question/vocabulary';
import { writeQuestion } from '../../domain/question/write-question';
import type { QuestionChoice } from '../../domain/shown/question-content';
import type { CommandName } from '../../domain/shown/reply';
import type { Instant } from '../../domain/time/instant';
import type { Content, Given } from '../commands/given';
import { labelOf } from '../people/find-assignee';
import { committeesSeen, type VisitOf } from '../people/in-scope';
import { refuse } from '../refusal';
import { commandFor } from './command-for';
import { replyTo } from './reply-to';

/** A question is answered, or is another command in other words. */
type Taken = { content: Content } | { command: Exclude<Command, QuestionAsked> };

/**
 * Reads a question against what its asker may see, where they are, and answers it.
 * @throws Refused for a committee that is not theirs to see there, and for owners where their names may not be read
 */
export function takeQuestion({ visit, now }: Given, { words, page = 1, instead }: QuestionAsked): Taken {
  const asked = askedOf(visit, now);
  const read = within(visit, readQuestion(words, vocabularyOf(asked)));
  if (instead && prefersCommand(read, instead)) return { command: instead };
  if (read.kind === 'understood') {
    refuseUnseen(visit, read.question);
    const command = commandFor(read.question, page, read.unread);
    if (command) return { command };
    const seen = seenIds(visit);
    const committees = visit.portfolio.committees.filter(({ id }) => !seen || seen.has(id));
    return replyTo(read.question, { asked, page, unread: read.unread, committees });
  }
  for (const question of readingsOf(read)) refuseUnseen(visit, question);
  const content = choiceOf(read, words, asked);
  return content ? { content } : { command: instead ?? { name: 'help' } };
}

function askedOf(visit: VisitOf, now: Instant): Asked {
  const { portfolio, rounds, today, visitor, people } = visit;
  const initiatives = visit.initiatives.filter((initiative) => maySee(visitor, initiative, 'question'));
  const owners = mayAsk(visitor, 'owner.name') === 'yes' ? ownersOf(initiatives, new Directory(people)) : undefined;
  const { asGiven } = visit;
  return {
    portfolio,
    initiatives,
    ...(asGiven ? { asGiven } : {}),
    rounds,
    now,
    today,
    asker: visitor.person,
    ...(owners ? { owners } : {}),
  };
}

function ownersOf(initiatives: Asked['initiatives'], directory: Directory): KnownOwner[] {
  const known = initiatives.flatMap(({ owner }): [string, KnownOwner][] =>
    owner ? [[owner.person, { person: owner.person, label: labelOf(owner, directory) }]] : [],
  );
  return [...new Map(known).values()];
}

/** Committees that are not to be seen are no choice. */
function within(visit: VisitOf, read: QuestionRead): QuestionRead {
  if (read.kind !== 'ambiguous') return read;
  const seen = seenIds(visit);
  const choices = read.choices.filter(({ of, value }) => of !== 'committee' || !seen || seen.has(value));
  const [only, ...others] = choices;
  if (only && others.length === 0) return { kind: 'understood', question: only.question, unread: [] };
  return choices.length === 0 ? refuse({ kind: 'notAllowed' }) : { ...read, choices };
}

/** `undefined`: all of them. */
function seenIds(visit: VisitOf): Set<string> | undefined {
  const { role, where } = visit.visitor;
  if (role === 'coordinator' && where.kind === 'chat') return undefined;
  return new Set(committeesSeen(visit).map(({ id }) => id));
}

function refuseUnseen(visit: VisitOf, question: Question): void {
  const { visitor } = visit;
  const seen = seenIds(visit);
  if (seen && askedFor(question, 'committee').some((id) => !seen.has(id))) refuse({ kind: 'notAllowed' });
  const owners = question.filters.filter(({ of }) => of === 'owner').flatMap(({ any }) => any);
  const isOwn = visitor.where.kind === 'chat' && question.form !== 'who' && owners.every((value) => value === 'me');
  const asksOwners = question.form === 'who' || owners.length > 0;
  if (!asksOwners || isOwn || mayAsk(visitor, 'owner.name') === 'yes') return;
  const mayInChat = visitor.where.kind === 'channel' && visitor.role === 'coordinator';
  refuse(mayInChat ? { kind: 'onlyInChat', command: 'question' } : { kind: 'notAllowed' });
}

/** Commands that look at the same things as a question does: half a question says more than to be offered one of them. */
const looking: readonly CommandName[] = ['status', 'list', 'show', 'missing', 'changes', 'mine', 'help', 'plan'];

/** The command that was read first says more than the question. */
function prefersCommand(read: QuestionRead, instead: NonNullable<QuestionAsked['instead']>): boolean {
  if (instead.name === 'mine') return read.kind !== 'understood' || isOnlyMine(read.question);
  if (read.kind === 'ambiguous') return false;
  const meantToAct = instead.name === 'unknown' && instead.nearest !== undefined && !looking.includes(instead.nearest);
  if (meantToAct && read.unread.length > 0) return true;
  if (read.kind === 'understood') {
    return instead.name !== 'unknown' && read.question.filters.length === 0 && read.unread.length > 0;
  }
  return (read.nearest?.filters ?? []).length === 0;
}

function isOnlyMine({ form, filters }: Question): boolean {
  return form === 'list' && filters.every(({ of, not }) => of === 'owner' && !not);
}

type NotYet = Exclude<QuestionRead, { kind: 'understood' }>;

function readingsOf(read: NotYet): Question[] {
  if (read.kind === 'ambiguous') return read.choices.map(({ question }) => question);
  return read.nearest ? [read.nearest] : [];
}

function choiceOf(read: NotYet, words: string, asked: Asked): QuestionChoice | undefined {
  const questions = readingsOf(read);
  if (questions.length === 0) return undefined;
  const [why, said] = read.kind === 'ambiguous' ? (['ambiguous', read.word] as const) : (['nearest', words] as const);
  const choices = questions.map((question) => ({
    filters: showFilters(question, asked),
    words: writeQuestion(question),
    count: answerQuestion(question, asked).found.length,
  }));
  return { kind: 'questionChoice', why, said, today: asked.today, choices };
}
