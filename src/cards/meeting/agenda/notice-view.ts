import type { AgendaNotice } from '../../../domain/shown/meeting/agenda-content';
import type { NoticeContent } from '../../../domain/shown/notice-content';
import { longDay, relativeYearDay } from '../../../domain/time/day-words';
import type { Words } from '../../../words/da';
import { initiativeLine } from '../../message/message-view';
import { lines, oneLine, paragraphs } from '../../people-text';
import { type AgendaMessageView, agendaMessage, commandButton } from './message-view';

/** In characters: a committee's short name. */
const longest = 60;

export function isAgendaNotice(content: NoticeContent): content is AgendaNotice {
  return content.kind === 'decided' || content.kind === 'decisionUndone' || content.kind === 'escalated';
}

/** What whoever answers for an initiative is told of what committees do with it. */
export function agendaNoticeView(notice: AgendaNotice, words: Words): AgendaMessageView {
  const { told, button } = words.agenda;
  const { portfolioId, number, insteadOf } = notice;
  const instead = insteadOf === undefined ? '' : told.insteadOf(oneLine(insteadOf, longest) || words.history.somebody);
  const text = notice.kind === 'escalated' ? '' : notice.text;
  const isDecided = notice.kind === 'decided';
  const mayClose = isDecided && insteadOf === undefined;
  return agendaMessage(isDecided ? 'accent' : 'emphasis', lines(agendaSentenceIn(notice, words)), {
    heading: [initiativeLine(notice)],
    lists: [
      { items: paragraphs(text, 1000) },
      { items: lines(isDecided ? (mayClose ? told.next : told.nextDeputy) : meetingWords(notice, words), instead) },
    ].filter(({ items }) => items.length > 0),
    buttons: [
      ...(mayClose
        ? [
            {
              title: button.carriedOut,
              verb: 'agenda.carriedOut',
              data: { portfolioId, number, decision: notice.decisionId },
            },
          ]
        : []),
      commandButton(words.button.show, `${words.command.show} ${number}`),
    ],
  });
}

/** The one sentence of it, which is also what a notification says. */
export function agendaSentenceIn(notice: AgendaNotice, { agenda: { told } }: Words): string {
  if (notice.kind === 'escalated') return told.escalated(oneLine(notice.from, longest), oneLine(notice.to, longest));
  const day = relativeYearDay(notice.on, notice.today, notice.language);
  const committee = oneLine(notice.committee, longest);
  return notice.kind === 'decided' ? told.decided(committee, day) : told.undone(committee, day);
}

function meetingWords(notice: AgendaNotice, { agenda: { told } }: Words): string {
  if (notice.kind !== 'escalated' || !notice.meetingOn) return '';
  return told.meeting(oneLine(notice.to, longest), longDay(notice.meetingOn, notice.language));
}
