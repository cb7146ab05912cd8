import type { Call } from './connector-stub';

/** The card of a message; a message of the bot's is one card. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever was sent
export function cardOf(call: Call | undefined): any {
  return call?.body?.attachments?.[0]?.content;
}
