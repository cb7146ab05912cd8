import { type BotUnderTest, startBot } from './bot-under-test';
import { actionsOf } from './card-text';
import { people, type Somebody } from './teams-client';

export const portfolioId = 'hovedstaden-2024';
export const roundId = 'hovedstaden-2024.tss.2024-10-11';
/** The initiatives of TSS that the coordinator owns, in the order they are asked about. */
export const own = ['12', '35', '37'];
export const pointer = (number: string) => ({ portfolioId, roundId, number });

export const good = {
  phase: 'running',
  health: 'yellow',
  progress: 'Første møde er holdt.',
  nextSteps: 'Aftale udkast.',
  period: 'ultimo 2025',
  decision: '',
};

/** TSS's round is open and the coordinator, who owns three of its initiatives, has been asked. */
export async function startAskedBot(
  options: Parameters<typeof startBot>[0] = {},
): Promise<BotUnderTest & { askId: string }> {
  const bot = await startBot(options);
  await bot.teams.install(people.coordinator);
  const { activityId } = await bot.asked(people.coordinator);
  return Object.assign(bot, { askId: activityId });
}

/** Answers one initiative on the ask card. */
export function answer(bot: BotUnderTest, number: string, change: object = {}, who: Somebody = people.coordinator) {
  return bot.teams.press(who, 'report.submit', { ...pointer(number), ...good, ...change });
}

/** Which initiative a card asks about. */
export function askedAbout(card: unknown): string | undefined {
  const submit = actionsOf(card).find(({ verb }) => verb === 'report.submit');
  return submit && String(submit.data.number);
}

export async function reportsOf(bot: BotUnderTest, number: string) {
  return (await bot.store.findRequest(portfolioId, roundId, number))?.reports ?? [];
}
