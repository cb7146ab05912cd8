import type { AskContent, AskPage, HandOverFault } from '../../domain/shown/ask-content';
import type { Words } from '../../words/da';
import { initiativeLine } from '../message/message-view';
import { type Line, lines, oneLine } from '../people-text';
import { headingOf } from './question-view';

/** "Not me": who is to answer. A people picker where the client has one, and a name or a mail everywhere. */
export function handOverView(content: AskContent, page: AskPage & { kind: 'handOver' }, words: Words) {
  const { portfolioId, roundId } = content;
  return {
    heading: headingOf(content, words).heading,
    initiative: initiativeLine(page.item).text,
    say: words.handOver,
    fault: faultLines(page.fault, words),
    typed: oneLine(page.typed ?? '', 200),
    back: words.button.back,
    data: { portfolioId, roundId, number: page.item.number },
  };
}

function faultLines(fault: HandOverFault | undefined, { handOver }: Words): Line[] {
  switch (fault?.kind) {
    case undefined:
      return [];
    case 'missing':
    case 'yourself':
      return lines(handOver[fault.kind]);
    case 'unknown':
      return lines(handOver.unknown(oneLine(fault.words, 80)));
    case 'several': {
      const mails = fault.known.slice(0, 5).map((mail) => oneLine(mail, 60));
      const words = oneLine(fault.words, 80);
      return lines(mails.length > 0 ? handOver.severalKnown(words, mails.join(', ')) : handOver.several(words));
    }
  }
}
