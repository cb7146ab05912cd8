import type { Channel } from '../../src/domain/people/channel';
import type { Visitor } from '../../src/domain/people/permission';
import type { Address, Person } from '../../src/domain/people/person';

const metAt = '2024-08-01T08:00:00.000Z';

/** Somebody who has the bot installed; `ref` is their object id, and their conversation carries it. */
export function person(ref: string, change: Partial<Person> = {}): Person {
  return { id: ref, name: `Indsatsejer ${ref}`, address: addressOf(ref), metAt, seenAt: metAt, ...change };
}

/** Known, but the bot has been uninstalled for them. */
export function withoutAddress({ address: _, ...rest }: Person): Person {
  return rest;
}

export function addressOf(ref: string): Address {
  return { serviceUrl: 'http://127.0.0.1/', conversationId: `chat:${ref}`, botId: '28:bot', userId: `29:${ref}` };
}

export function channelAddress(committeeId: string): Address {
  return { serviceUrl: 'http://127.0.0.1/', conversationId: `channel:${committeeId}`, botId: '28:bot' };
}

export function channel(change: Partial<Channel> = {}): Channel {
  const committeeId = change.committeeId ?? 'tss';
  return {
    portfolioId: 'sample',
    committeeId,
    address: channelAddress(committeeId),
    connectedBy: 'coordinator',
    connectedAt: metAt,
    ...change,
  };
}

export function visitor(change: Partial<Visitor> = {}): Visitor {
  return { person: person('owner'), role: 'owner', where: { kind: 'chat' }, ...change };
}
