import type { TurnContext } from 'botbuilder';
import type { Language } from '../domain/people/language';
import type { Person } from '../domain/people/person';
import { findAnswerer, findVisit, type Place, type Visit } from '../workflows/people/find-visit';
import { keepPerson } from '../workflows/people/keep-person';
import { hearPerson, meetPerson, type Sighting } from '../workflows/people/meet-person';
import { noteRemoved } from '../workflows/people/note-reach';
import { greetChannel, greetPerson } from '../workflows/reading/greet';
import { answerInTime } from './answer-in-time';
import type { BotWiring } from './bot-wiring';
import { type AskAction, cardActionOf, isAskAction } from './card-actions/card-action';
import { takeCardAction } from './card-actions/take-card-action';
import { giveCommand } from './commands/give-command';
import { readCommand } from './commands/read-command';
import { readMentions } from './commands/read-mentions';
import { languageOf } from './commands/run-command';
import { Deliveries } from './deliveries';
import { takeConsent } from './files/offer-file';
import { filesOf } from './files/read-file-message';
import { takeFile } from './files/take-file';
import { GreetingsGiven, samePageMs } from './greetings-given';
import { InTurn } from './in-turn';
import { Pace } from './pace';
import {
  acknowledge,
  askForPatience,
  isCardAction,
  isConsent,
  refuseInvoke,
  refuseNobody,
  sayFault,
  sendReply,
} from './reply';
import { channelNameOf, lookUpMember, placeOf, sightingOf } from './sender';
import { boundConnector } from './sending/bound-connector';
import { CardReplacements } from './sending/card-replacements';

interface Bot extends BotWiring {
  greetings: GreetingsGiven;
  replacements: CardReplacements;
  /** What whom, or which channel, was last spoken to in: when the store is down it cannot be asked. */
  languages: Map<string, Language>;
}

/** One turn: whoever sent it is met first; one person's turns run one after another, so that a double tap is in order. */
export function createBot(wiring: BotWiring): (context: TurnContext) => Promise<void> {
  const inTurn = new InTurn();
  const greetings = new GreetingsGiven(wiring.greetsAgain ? samePageMs : Number.POSITIVE_INFINITY);
  const bot = { ...wiring, greetings, replacements: new CardReplacements(), languages: new Map<string, Language>() };
  const deliveries = new Deliveries();
  const pace = new Pace(wiring.mostActivities);
  return async (context) => {
    boundConnector(context, wiring);
    const sighting = sightingOf(context.activity);
    if (sighting) {
      const verdict = await pace.take(sighting.id);
      if (verdict === 'inPace') {
        return answerInTime(
          context,
          wiring,
          (turn) => acknowledge(turn, languageIn(bot, turn, sighting)),
          (turn) =>
            inTurn.run(sighting.id, () => deliveries.once(sighting.id, turn, () => takeTurn(bot, turn, sighting))),
        );
      }
      wiring.log.warn({ type: context.activity.type }, 'somebody is faster than anybody can be');
      return askForPatience(context, verdict, wiring.log, bot.languages.get(sighting.id) ?? 'da');
    }
    wiring.log.info({ type: context.activity.type }, 'activity without a person was refused');
    await refuseNobody(context, wiring.log);
  };
}

/** Who is greeted, and spoken to in a language: a person in their chat, a channel as one. */
function placeKey(place: Place, sighting: Sighting): string {
  return place.kind === 'chat' ? sighting.id : place.conversationId;
}

/** What was last spoken there, where the store does not say in time what is. */
function languageIn({ languages }: Bot, { activity }: TurnContext, sighting: Sighting): Language {
  return languages.get(placeKey(placeOf(activity), sighting)) ?? 'da';
}

/** @returns whether it was carried out */
async function takeTurn(bot: Bot, context: TurnContext, sighting: Sighting): Promise<boolean> {
  const { activity } = context;
  try {
    await carryOut(bot, context, sighting);
    return true;
  } catch (error) {
    bot.log.error({ err: error, type: activity.type, name: activity.name }, 'a turn failed');
    await sayFault(context, bot.log, languageIn(bot, context, sighting));
    return false;
  }
}

async function carryOut(bot: Bot, context: TurnContext, sighting: Sighting): Promise<void> {
  const { activity } = context;
  if (activity.type === 'installationUpdate') return onInstallation(bot, context, sighting);
  if (activity.type === 'invoke' && !isCardAction(context) && !isConsent(context)) return refuseInvoke(context);
  if (activity.type !== 'message' && activity.type !== 'invoke') return;
  const place = placeOf(activity);
  const action = isCardAction(context) ? cardActionOf(activity) : undefined;
  const visit =
    action && isAskAction(action) && place.kind === 'chat'
      ? await answererOf(bot, context, sighting, action)
      : await visitOf(bot, context, sighting);
  bot.languages.set(placeKey(place, sighting), languageOf(visit));
  if (activity.type === 'message') await onMessage(bot, context, visit);
  else if (isConsent(context)) await takeConsent(bot, context, visit);
  else await takeCardAction(bot, context, visit, action, bot.replacements);
}

async function visitOf(bot: Bot, context: TurnContext, sighting: Sighting): Promise<Visit> {
  const around = await bot.store.lookAround();
  const known = around.people.find(({ id }) => id === sighting.id);
  const { person, isNew } = await named(bot, context, await hearPerson(bot.store, sighting, bot.clock.now(), known));
  // What waits for somebody who could not be written to is due.
  if (isNew) bot.nudge();
  return await findVisit(bot, person, placeOf(context.activity), around);
}

/** Answers are many, and need less. */
async function answererOf(bot: Bot, context: TurnContext, sighting: Sighting, action: AskAction): Promise<Visit> {
  const known = await bot.store.findPerson(sighting.id);
  const { person } = await named(bot, context, await hearPerson(bot.store, sighting, bot.clock.now(), known));
  return await findAnswerer(bot, person, action.pointer.portfolioId);
}

/** Known from now on; the principal name is asked of the Teams service once, since portfolios may name people by it. */
async function named({ store, log }: BotWiring, context: TurnContext, met: { person: Person; isNew: boolean }) {
  if (met.person.upn) return met;
  try {
    const { upn, name } = await lookUpMember(context, context.activity.from.id);
    if (!upn) return met;
    const person = await keepPerson(store, met.person.id, (known) => ({
      ...(known ?? met.person),
      upn,
      ...(name ? { name } : {}),
    }));
    return { ...met, person };
  } catch (error) {
    log.warn({ status: (error as { statusCode?: number }).statusCode }, 'a principal name could not be looked up');
    return met;
  }
}

async function onInstallation(bot: Bot, context: TurnContext, sighting: Sighting): Promise<void> {
  const { activity } = context;
  const place = placeOf(activity);
  const key = placeKey(place, sighting);
  if (activity.action?.startsWith('remove')) {
    bot.greetings.forget(key);
    if (place.kind === 'channel') await bot.store.removeGreeting(place.conversationId);
    else await noteRemoved(bot.store, sighting.id, bot.clock.now());
    return;
  }
  const isDue = bot.greetings.isDue(key, performance.now());
  const { person, isNew } = await named(bot, context, await meetPerson(bot.store, sighting, bot.clock.now()));
  const visit = await findVisit(bot, person, place);
  const language = languageOf(visit);
  if (place.kind === 'channel') {
    const { where } = visit.visitor;
    const isKnown = where.kind === 'channel' && where.committeeId !== undefined;
    if (!isDue || (isKnown && activity.action === 'add-upgrade')) return;
    // Written down before it is said: told twice it is a nuisance to everybody there, and whoever adds it anew is greeted.
    const isFirst = (await bot.store.createGreeting(place.conversationId)) === 'created';
    if (!isFirst && !bot.greetsAgain) return;
    const greeting = await greetChannel(bot, visit, channelNameOf(activity));
    await sendReply(context, { ...greeting, language }, bot.log);
    return;
  }
  if (isNew || (bot.greetsAgain && isDue)) {
    await sendReply(context, { ...(await greetPerson(bot, visit)), language }, bot.log);
  }
  bot.nudge();
}

async function onMessage(bot: Bot, context: TurnContext, visit: Visit): Promise<void> {
  const files = filesOf(context.activity);
  if (files.length > 0) return takeFile(bot, context, visit, files);
  const { text, mentions } = await readMentions(context);
  const command = readCommand(visit, text, mentions);
  await giveCommand(bot, context, visit, command);
}
