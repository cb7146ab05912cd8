import type { Language } from '../domain/portfolio/portfolio';
import type { AskContent } from '../domain/shown/ask-content';
import type { RehearsalPage, RehearsalReply } from '../domain/shown/joining/rehearsal-content';
import type { ReviewContent } from '../domain/shown/meeting/review-content';
import type { NoticeContent } from '../domain/shown/notice-content';
import type { Reply } from '../domain/shown/reply';
import type { SummaryContent } from '../domain/shown/summary-content';
import type { Words } from '../words/da';
import { wordsIn } from '../words/words-in';
import type { AdaptiveCard } from './adaptive-card';
import { handOverView } from './ask/hand-over-view';
import { askSentenceIn, justHappened } from './ask/occasion-view';
import { questionRooms, questionView } from './ask/question-view';
import { receiptRooms, receiptView } from './ask/receipt-view';
import { walkListRooms, walkListView } from './ask/walk-list-view';
import { fitCard } from './fit';
import { withoutActions } from './joining/rehearsing/harmless';
import { rehearsalView } from './joining/rehearsing/rehearsal-view';
import { withSampleWords } from './joining/rehearsing/sample-words';
import { settingUpView } from './joining/setting-up/setting-up-view';
import { choiceView } from './meeting/agenda/choice-view';
import { agendaDoneView } from './meeting/agenda/done-view';
import { formView } from './meeting/agenda/form-view';
import { agendaRooms, agendaView } from './meeting/agenda/list-view';
import { agendaNoticeView, agendaSentenceIn, isAgendaNotice } from './meeting/agenda/notice-view';
import { pointView } from './meeting/agenda/point-view';
import { changesRooms, changesView } from './meeting/changes-view';
import { reviewItemRooms, reviewItemView } from './meeting/review/review-item-view';
import { reviewSentence } from './meeting/review/review-notice-view';
import { reviewRooms, reviewView } from './meeting/review/review-view';
import { doneView } from './message/done-view';
import { goneSentenceIn, goneView } from './message/gone-view';
import { message } from './message/message-view';
import { noticeSentenceIn, noticeView } from './message/notice-view';
import { absenceView, languageView } from './message/people-view';
import { personalView } from './message/personal-view';
import { refusalView } from './message/refusal-view';
import { lines } from './people-text';
import { askingView } from './plan/asking-view';
import { planRooms, planView } from './plan/plan-view';
import { questionChoiceView, questionReplyRooms, questionReplyView } from './questions/question-reply-view';
import { documentView, termView } from './record/document-view';
import { exportView } from './record/export-view';
import { figuresRooms, figuresView } from './record/figures-view';
import { annualRooms, annualView } from './record/indicators/annual-view';
import { indicatorFormView } from './record/indicators/form-view';
import { indicatorListView, indicatorRooms } from './record/indicators/list-view';
import { indicatorPlanRooms, indicatorPlanView, indicatorsTakenView } from './record/indicators/table-view';
import { channelGreetingView } from './reply/channel-greeting-view';
import { greetingView } from './reply/greeting-view';
import { helpView } from './reply/help-view';
import { historyView } from './reply/history-view';
import { listRooms, listView } from './reply/list-view';
import { mineRooms, mineView } from './reply/mine-view';
import { missingRooms, missingView } from './reply/missing-view';
import { showRooms, showView } from './reply/show-view';
import { statusRooms, statusView } from './reply/status-view';
import { countOpen } from './summary/agenda-section';
import { overviewRooms, overviewView, titleOf } from './summary/overview-view';
import { pageRooms, pageView } from './summary/page-view';
import { tableChoiceView } from './table/choice-view';
import { tableMessageView } from './table/message-view';
import { planRooms as tablePlanRooms, tablePlanView } from './table/plan-view';
import { expandCard } from './template';

/** The card that answers somebody who spoke to the bot. */
export function presentReply(reply: Reply): AdaptiveCard {
  const { language } = reply;
  const words = wordsIn(language);
  switch (reply.kind) {
    case 'ask':
      return presentAsk(reply.content);
    case 'summary':
      return presentSummary(reply.content, reply.view);
    case 'review':
      return presentReview(reply.content);
    case 'greeting':
      return expandCard('greeting', greetingView(reply, words, language));
    case 'channelGreeting':
      return expandCard('channel-greeting', channelGreetingView(reply, words));
    case 'help':
      return expandCard('help', helpView(reply, words));
    case 'status':
      return fitCard(statusRooms, (room) => expandCard('status', statusView(reply, words, language, room)));
    case 'list':
      return fitCard(listRooms, (room) => expandCard('list', listView(reply, words, language, room)));
    case 'question':
      return fitCard(questionReplyRooms, (room) =>
        expandCard('question', questionReplyView(reply, words, language, room)),
      );
    case 'questionChoice':
      return expandCard('message', questionChoiceView(reply, words, language));
    case 'show':
      return fitCard(showRooms, (room) => expandCard('show', showView(reply, words, language, room)));
    case 'changes':
      return fitCard(changesRooms, (room) => expandCard('changes', changesView(reply, words, language, room)));
    case 'history':
      return expandCard('message', historyView(reply, words, language));
    case 'mine':
      return fitCard(mineRooms, (room) => expandCard('mine', mineView(reply, words, language, room)));
    case 'missing':
      return fitCard(missingRooms, (room) => expandCard('missing', missingView(reply, words, language, room)));
    case 'plan':
      return fitCard(planRooms, (room) => expandCard('plan', planView(reply, words, language, room)));
    case 'tablePlan':
      return fitCard(tablePlanRooms, (room) => expandCard('table-plan', tablePlanView(reply, words, room)));
    case 'indicatorPlan':
      return fitCard(indicatorPlanRooms, (room) =>
        expandCard('table-plan', indicatorPlanView(reply, { words, language }, room)),
      );
    case 'indicatorsTaken':
      return expandCard('message', indicatorsTakenView(reply, { words, language }));
    case 'tableChoice':
      return expandCard('table-choice', tableChoiceView(reply, words));
    case 'tableHelp':
    case 'tableDone':
    case 'tableCancelled':
      return expandCard('message', tableMessageView(reply, words));
    case 'document':
      return expandCard('message', documentView(reply, words, language));
    case 'figures':
      return fitCard(figuresRooms, (room) => expandCard('figures', figuresView(reply, words, language, room)));
    case 'term':
      return expandCard('message', termView(reply, words, language));
    case 'export':
      return expandCard('message', exportView(reply, words));
    case 'absence':
      return expandCard('message', absenceView(reply, words, language));
    case 'language':
      return expandCard('message', languageView(reply, words));
    case 'myData':
    case 'forgetMe':
    case 'forgotten':
      return expandCard('message', personalView(reply, words));
    case 'setUp':
      return expandCard('set-up', settingUpView(reply, words, language));
    case 'rehearsal':
      return presentRehearsal(reply, words);
    case 'asking':
      return expandCard('plan', askingView(reply, words, language));
    case 'indicators':
      return fitCard(indicatorRooms, (room) =>
        expandCard('indicators', indicatorListView(reply, { words, language }, room)),
      );
    case 'annual':
      return fitCard(annualRooms, (room) => expandCard('annual', annualView(reply, { words, language }, room)));
    case 'indicatorForm':
      return expandCard('indicator-form', indicatorFormView(reply, { words, language }));
    case 'agenda':
      return fitCard(agendaRooms, (room) => expandCard('agenda', agendaView(reply, words, language, room)));
    case 'agendaPoint':
      return expandCard('agenda-message', pointView(reply, words, language));
    case 'agendaForm':
      return expandCard('agenda-form', formView(reply, words));
    case 'agendaChoice':
      return expandCard('agenda-message', choiceView(reply, words, language));
    case 'agendaDone':
      return expandCard('agenda-message', agendaDoneView(reply, words, language));
    case 'done':
      return expandCard('message', doneView(reply.done, words, language));
    case 'refused':
      return expandCard('message', refusalView(reply.refusal, words, reply));
  }
}

/** The card as it would be sent, in a frame that says it is a rehearsal, with nothing to press but the way on and back. */
function presentRehearsal(reply: RehearsalReply & { language: Language }, words: Words): AdaptiveCard {
  const frame = expandCard('rehearsal', rehearsalView(reply, words, reply.language));
  const card = rehearsedCard(reply.shown, words);
  if (!card) return frame;
  return { ...frame, body: [...frame.body.slice(0, 1), ...withoutActions(card.body, words), ...frame.body.slice(-1)] };
}

function rehearsedCard(page: RehearsalPage, words: Words): AdaptiveCard | undefined {
  switch (page.kind) {
    case 'plan':
      return undefined;
    case 'notice':
      return presentNotice(withSampleWords(page.content, words));
    case 'summary':
      return presentSummary(withSampleWords(page.content, words), 'overview');
    default:
      return presentAsk(withSampleWords(page.content, words));
  }
}

/** The card that walks one person through a round: a question, the receipt, or that nothing is left. */
export function presentAsk(content: AskContent): AdaptiveCard {
  const { page } = content;
  const words = wordsIn(content.language);
  switch (page.kind) {
    case 'question':
      return fitCard(questionRooms, (room) => expandCard('ask', questionView(content, page, words, room)));
    case 'list':
      return fitCard(walkListRooms, (room) => expandCard('ask-list', walkListView(content, page, words, room)));
    case 'handOver':
      return expandCard('hand-over', handOverView(content, page, words));
    case 'receipt':
      return fitCard(receiptRooms, (room) => expandCard('receipt', receiptView(content, page.items, words, room)));
    case 'nothing': {
      const buttons = [{ title: words.button.mine, text: words.command.mine }];
      const said = [...lines(justHappened(content.occasion, words)), { text: words.nothing[page.why] }];
      return expandCard('message', message('emphasis', said, { buttons }));
    }
  }
}

/** What a committee's channel shows of a round: the overview, or one page of every initiative behind it. */
export function presentSummary(content: SummaryContent, view: 'overview' | { page: number }): AdaptiveCard {
  const words = wordsIn(content.language);
  return view === 'overview'
    ? fitCard(overviewRooms, (room) => expandCard('summary', overviewView(content, words, room)))
    : fitCard(pageRooms, (room) => expandCard('summary-page', pageView(content, view.page, words, room)));
}

/** The card on which a coordinator goes through what came in. */
export function presentReview(content: ReviewContent): AdaptiveCard {
  const { page } = content;
  const words = wordsIn(content.language);
  return page.kind === 'list'
    ? fitCard(reviewRooms, (room) => expandCard('review', reviewView(content, page, words, room)))
    : fitCard(reviewItemRooms, (room) => expandCard('review-item', reviewItemView(content, page, words, room)));
}

/** What a coordinator is told in their own chat, or an owner of a review. */
export function presentNotice(content: NoticeContent): AdaptiveCard {
  const words = wordsIn(content.language);
  if ('review' in content) return presentReview(content.review);
  if ('ask' in content) return presentAsk(content.ask);
  if (isAgendaNotice(content)) return expandCard('agenda-message', agendaNoticeView(content, words));
  return content.kind === 'gone'
    ? expandCard('gone', goneView(content, words))
    : expandCard('message', noticeView(content, words));
}

/** The one line that a notification shows of a card: its activity's `summary`. */
export function askSentence(content: AskContent): string {
  return askSentenceIn(content, wordsIn(content.language));
}

export function summarySentence(content: SummaryContent): string {
  const words = wordsIn(content.language);
  const open = countOpen(content);
  const state = words.summary.sentence(titleOf(content, words), content.answered, content.asked);
  return open > 0 ? `${state}, ${words.summary.sentenceToDecide(open)}` : state;
}

export function noticeSentence(content: NoticeContent): string {
  const words = wordsIn(content.language);
  if ('review' in content) return reviewSentence(content.kind, content.review, words);
  if ('ask' in content) return askSentence(content.ask);
  if (isAgendaNotice(content)) return agendaSentenceIn(content, words);
  return content.kind === 'gone' ? goneSentenceIn(content, words) : noticeSentenceIn(content, words);
}
