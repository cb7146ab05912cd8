import type { KeptOf, PersonalReply } from '../../domain/shown/replies/personal-reply';
import type { Words } from '../../words/da';
import { type Line, lines, oneLine } from '../people-text';
import { type MessageView, message } from './message-view';

/** So many numbers of initiatives are named. */
const mostNumbers = 30;

/** What is kept of somebody, what forgetting them means, and that it is done. */
export function personalView({ kind, kept }: PersonalReply, words: Words): MessageView {
  const { myData, forgetMe, command } = words;
  switch (kind) {
    case 'myData': {
      const items = countLines(kept, words);
      const intro = items.length > 0 ? myData.intro : myData.nothing;
      return message('emphasis', lines(intro), {
        heading: lines(myData.title),
        lists: items.length > 0 ? [{ heading: myData.heading, items }] : [],
        buttons: [{ title: forgetMe.title, text: command.forgetMe }],
      });
    }
    case 'forgetMe':
      return message(
        'warning',
        [...lines(forgetMe.what, forgetMe.stays), ...consequences(kept, words), ...lines(forgetMe.forGood)],
        {
          heading: lines(forgetMe.title),
          buttons: [
            { title: forgetMe.yes, text: `${command.forgetMe} ${forgetMe.now}` },
            { title: myData.title, text: command.myData },
          ],
        },
      );
    case 'forgotten':
      return message('good', [...lines(forgetMe.done), ...inFiles(kept, words), ...lines(forgetMe.goodbye)]);
  }
}

function countLines(kept: KeptOf, { myData: { count } }: Words): Line[] {
  const told = (n: number, say: (n: number) => string) => (n > 0 ? say(n) : '');
  return lines(
    ...kept.coordinates.map((name) => count.coordinates(oneLine(name, 80))),
    told(kept.owned, count.owned),
    told(kept.answers, count.answers),
    told(kept.drafts, count.drafts),
    told(kept.absences, count.absences),
    told(kept.messages, count.messages),
    told(kept.uploads, count.uploads),
  );
}

function consequences(kept: KeptOf, words: Words): Line[] {
  const { forgetMe, count } = words;
  return [...lines(kept.owned > 0 ? forgetMe.owned(count.initiatives(kept.owned)) : ''), ...inFiles(kept, words)];
}

/** What names them beside the bot, and would bring them back. */
function inFiles({ coordinates, namedByFile }: KeptOf, { forgetMe }: Words): Line[] {
  const numbers = namedByFile.slice(0, mostNumbers).map((number) => oneLine(number, 20));
  return lines(
    ...coordinates.map((name) => forgetMe.coordinates(oneLine(name, 80))),
    numbers.length > 0 ? forgetMe.namedByFile(numbers.join(', ')) : '',
  );
}
