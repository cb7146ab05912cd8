import type { RoundNotice } from '../../domain/shown/notice-content';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { rewordedView } from '../meeting/review/review-notice-view';
import { facts, type Line, lines, oneLine } from '../people-text';
import { reachLists } from '../reach-words';
import { type Button, initiativeLine, type MessageView, message } from './message-view';
import { absentSentence, absentView, handedOverSentence, handedOverView } from './people-view';

/** So many lines of one list are shown; the rest stands behind the button. */
const mostLines = 15;

/** What a coordinator is told in their own chat, with what to do about it. */
export function noticeView(content: RoundNotice, words: Words): MessageView {
  const { notice } = words;
  const heading = lines(occasion(content, words));
  const sentence = noticeSentenceIn(content, words);
  const committee = oneLine(content.committee, 60);
  switch (content.kind) {
    case 'notMine':
      return message('accent', lines(sentence, notice.notMineNext(content.number)), {
        heading: [initiativeLine(content)],
        buttons: [{ title: words.button.show, text: `${words.command.show} ${content.number}` }],
      });
    case 'handedOver':
      return handedOverView(content, words);
    case 'reworded':
      return rewordedView(content, words);
    case 'absent':
      return absentView(content, words, heading);
    case 'unreachable':
      return message('warning', lines(sentence), {
        heading,
        lists: [...peopleLists(content, words), ...ownerlessList(content, words), ...channelList(content, words)],
        buttons: [command(words.button.missing, 'missing', content, words)],
      });
    case 'noChannel':
      return message('warning', lines(sentence, notice.noChannelNext(committee)), { heading });
    case 'postUnknown':
      return message('warning', lines(sentence, notice.postUnknownNext), {
        heading,
        buttons: [command(words.button.publish, 'publish', content, words)],
      });
    case 'missed': {
      const stillAhead = content.meetingOn !== undefined && content.meetingOn > content.today;
      return message('warning', lines(sentence, notice.missedNext(longDay(content.dueOn, content.language))), {
        heading,
        buttons: stillAhead ? [command(words.button.startRound, 'startRound', content, words)] : [],
      });
    }
  }
}

/** The one sentence of it, which is also what a notification says. */
export function noticeSentenceIn(content: RoundNotice, words: Words): string {
  const { notice } = words;
  const committee = oneLine(content.committee, 60);
  switch (content.kind) {
    case 'notMine':
      return content.by === '' ? notice.notMineByNobody : notice.notMine(oneLine(content.by, 80));
    case 'handedOver':
      return handedOverSentence(content, words);
    case 'reworded':
      return words.review.notice.reworded(committee);
    case 'absent':
      return absentSentence(content, words);
    case 'unreachable':
      return content.people.length + content.ownerless.length > 0
        ? notice.unreachable(committee)
        : notice.channelMissingOnly(committee);
    case 'noChannel':
      return notice.noChannel(committee, content.answered, content.asked);
    case 'postUnknown':
      return notice.postUnknown(committee);
    case 'missed':
      return notice.missed(committee);
  }
}

function occasion({ committee, meetingOn, entry, dueOn, language }: RoundNotice, { notice }: Words): string {
  const name = oneLine(committee, 60);
  if (entry) return notice.entry(name, oneLine(entry, 60));
  return meetingOn
    ? notice.meetingOn(name, longDay(meetingOn, language))
    : notice.dueOn(name, longDay(dueOn, language));
}

type Unreachable = RoundNotice & { kind: 'unreachable' };

function peopleLists({ people, language, today }: Unreachable, words: Words) {
  return reachLists(people, { words, language, today, most: mostLines });
}

function ownerlessList({ ownerless }: Unreachable, words: Words) {
  const [first] = ownerless;
  if (!first) return [];
  const items = [...atMost(ownerless.map(initiativeLine), words), { text: words.notice.ownerlessNext(first.number) }];
  return [{ heading: words.notice.ownerless, items }];
}

/** How to give the committee a channel, while there is time. */
function channelList({ channelMissing, committee, people, ownerless }: Unreachable, { notice }: Words) {
  if (!channelMissing) return [];
  const next = { text: notice.channelMissingNext(oneLine(committee, 60)) };
  return [
    {
      heading: people.length + ownerless.length > 0 ? notice.channelMissing : notice.channelMissingAlone,
      items: [next],
    },
  ];
}

function atMost(all: Line[], { mark }: Words): Line[] {
  const left = all.length - mostLines;
  return [...all.slice(0, mostLines), ...facts(left > 0 && mark.more(left))];
}

function command(
  title: string,
  name: 'missing' | 'publish' | 'startRound',
  content: RoundNotice,
  words: Words,
): Button {
  return { title, text: `${words.command[name]} ${content.committeeId}` };
}
