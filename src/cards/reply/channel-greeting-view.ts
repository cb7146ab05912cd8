import type { ChannelGreeting } from '../../domain/shown/reply';
import type { Words } from '../../words/da';
import { lines, oneLine } from '../people-text';

/** In a channel, once: what will be posted here, and the choice of a committee. */
export function channelGreetingView({ addedBy, connected, committees, portfolioId }: ChannelGreeting, words: Words) {
  const mayChoose = connected === undefined && committees.length > 0 && portfolioId !== undefined;
  return {
    hello: words.channel.hello,
    added: lines(addedBy ? words.channel.addedBy(oneLine(addedBy, 80)) : ''),
    lines: lines(...words.channel.lines),
    state: lines(stateOf({ connected, committees, portfolioId }, words)),
    mayChoose,
    choose: words.channel.choose,
    choices: committees.slice(0, 100).map(({ id, shortName, name }) => ({
      title: shortName === name ? oneLine(name, 80) : `${oneLine(shortName, 30)} · ${oneLine(name, 60)}`,
      value: id,
    })),
    first: committees[0]?.id ?? '',
    connect: words.button.connect,
    note: words.channel.onlyCoordinator,
    data: { portfolioId: portfolioId ?? '' },
  };
}

interface Situation {
  connected: string | undefined;
  committees: ChannelGreeting['committees'];
  portfolioId: string | undefined;
}

function stateOf({ connected, committees, portfolioId }: Situation, { channel }: Words): string {
  if (connected !== undefined) return channel.connected(oneLine(connected, 60));
  if (portfolioId === undefined) return channel.nothingYet;
  return committees.length === 0 ? channel.allConnected : '';
}
