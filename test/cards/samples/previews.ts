import { handOverView } from '../../../src/cards/ask/hand-over-view';
import { questionView } from '../../../src/cards/ask/question-view';
import { receiptView } from '../../../src/cards/ask/receipt-view';
import { walkListView } from '../../../src/cards/ask/walk-list-view';
import { rehearsalView } from '../../../src/cards/joining/rehearsing/rehearsal-view';
import { settingUpView } from '../../../src/cards/joining/setting-up/setting-up-view';
import { formView } from '../../../src/cards/meeting/agenda/form-view';
import { agendaView } from '../../../src/cards/meeting/agenda/list-view';
import { pointView } from '../../../src/cards/meeting/agenda/point-view';
import { changesView } from '../../../src/cards/meeting/changes-view';
import { reviewItemView } from '../../../src/cards/meeting/review/review-item-view';
import { reviewView } from '../../../src/cards/meeting/review/review-view';
import { goneView } from '../../../src/cards/message/gone-view';
import { noticeView } from '../../../src/cards/message/notice-view';
import { planView } from '../../../src/cards/plan/plan-view';
import { questionReplyView } from '../../../src/cards/questions/question-reply-view';
import { figuresView } from '../../../src/cards/record/figures-view';
import { annualView } from '../../../src/cards/record/indicators/annual-view';
import { indicatorFormView } from '../../../src/cards/record/indicators/form-view';
import { indicatorListView } from '../../../src/cards/record/indicators/list-view';
import { channelGreetingView } from '../../../src/cards/reply/channel-greeting-view';
import { greetingView } from '../../../src/cards/reply/greeting-view';
import { helpView } from '../../../src/cards/reply/help-view';
import { listView } from '../../../src/cards/reply/list-view';
import { mineView } from '../../../src/cards/reply/mine-view';
import { missingView } from '../../../src/cards/reply/missing-view';
import { showView } from '../../../src/cards/reply/show-view';
import { statusView } from '../../../src/cards/reply/status-view';
import { overviewView } from '../../../src/cards/summary/overview-view';
import { pageView } from '../../../src/cards/summary/page-view';
import { tableChoiceView } from '../../../src/cards/table/choice-view';
import { tablePlanView } from '../../../src/cards/table/plan-view';
import type { TemplateName } from '../../../src/cards/template';
import type { AskPage } from '../../../src/domain/shown/ask-content';
import type { RoundNotice } from '../../../src/domain/shown/notice-content';
import type { Reply } from '../../../src/domain/shown/reply';
import { da } from '../../../src/words/da';
import { agendaReplies } from './agenda';
import { askContent, asks, question, receiptItems } from './ask';
import { indicatorReplies } from './indicators';
import { joining } from './joining';
import { notices } from './messages';
import { peopleAsks } from './people';
import { questionReplies } from './question';
import { figuresReplies } from './record/figures';
import { replies } from './replies';
import { itemPage, reviewContent } from './review';
import { summaries } from './summary';
import { goneNotice, tables } from './tables';

const room = { rows: 10, text: 280 };
const listContent = sample(asks, 'ask-list')('da');
const handOver = sample(peopleAsks, 'hand-over')('da');
const receipt = askContent('da', { kind: 'receipt', items: receiptItems });

/** For each template, the view model that stands in `cards/<name>.data.json` for people to preview it with. */
export const previews: Record<TemplateName, object> = {
  annual: annualView(
    sample(indicatorReplies, 'annual')('da') as Reply & { kind: 'annual' },
    { words: da, language: 'da' },
    room,
  ),
  'indicator-form': indicatorFormView(
    sample(indicatorReplies, 'indicator-form')('da') as Reply & { kind: 'indicatorForm' },
    { words: da, language: 'da' },
  ),
  indicators: indicatorListView(
    sample(indicatorReplies, 'indicators')('da') as Reply & { kind: 'indicators' },
    { words: da, language: 'da' },
    room,
  ),
  agenda: agendaView(agendaReply('agenda', 'agenda'), da, 'da', room),
  'agenda-form': formView(agendaReply('agenda-form', 'agendaForm'), da),
  'agenda-message': pointView(agendaReply('agenda-point', 'agendaPoint'), da, 'da'),
  review: reviewView(reviewContent('da'), { kind: 'list', page: 1 }, da, room),
  'review-item': reviewItemView(reviewContent('da'), itemPage, da, room),
  ask: questionView(askContent('da', question()), question(), da, room),
  'ask-list': walkListView(listContent, listContent.page as AskPage & { kind: 'list' }, da, room),
  'channel-greeting': channelGreetingView(reply('channel-greeting', 'channelGreeting'), da),
  changes: changesView(reply('changes', 'changes'), da, 'da', room),
  figures: figuresView(
    { language: 'da', ...sample(figuresReplies, 'figures-all') } as Reply & { kind: 'figures' },
    da,
    'da',
    room,
  ),
  greeting: greetingView(reply('greeting-coordinator', 'greeting'), da, 'da'),
  'hand-over': handOverView(handOver, handOver.page as AskPage & { kind: 'handOver' }, da),
  help: helpView(reply('help-coordinator', 'help'), da),
  list: listView(reply('list-portfolio', 'list'), da, 'da', room),
  gone: goneView(goneNotice('da'), da),
  message: noticeView(sample(notices, 'unreachable')('da') as RoundNotice, da),
  mine: mineView(reply('mine', 'mine'), da, 'da', room),
  missing: missingView(reply('missing-for-coordinator', 'missing'), da, 'da', room),
  plan: planView(reply('plan', 'plan'), da, 'da', room),
  question: questionReplyView(questionReplies['question-list'] as Reply & { kind: 'question' }, da, 'da', room),
  receipt: receiptView(receipt, receiptItems, da, room),
  rehearsal: rehearsalView(sample(joining, 'rehearsal')('da') as Reply & { kind: 'rehearsal' }, da, 'da'),
  'set-up': settingUpView(sample(joining, 'set-up-owners')('da') as Reply & { kind: 'setUp' }, da, 'da'),
  show: showView(reply('show-for-coordinator', 'show'), da, 'da', room),
  status: statusView(reply('status-portfolio', 'status'), da, 'da', room),
  summary: overviewView(sample(summaries, 'summary')('da').content, da, room),
  'table-choice': tableChoiceView(sample(tables, 'table-choice')('da') as Reply & { kind: 'tableChoice' }, da),
  'table-plan': tablePlanView(sample(tables, 'table-plan')('da') as Reply & { kind: 'tablePlan' }, da, room),
  'summary-page': pageView(sample(summaries, 'summary-page')('da').content, 1, da, room),
};

function agendaReply<K extends Reply['kind']>(name: string, kind: K): Reply & { kind: K } {
  const found = sample(agendaReplies, name)('da');
  if (found.kind !== kind) throw new Error(`${name} is a ${found.kind}, not a ${kind}`);
  return found as Reply & { kind: K };
}

function reply<K extends Reply['kind']>(name: string, kind: K): Reply & { kind: K } {
  const found = sample(replies, name)('da');
  if (found.kind !== kind) throw new Error(`${name} is a ${found.kind}, not a ${kind}`);
  return found as Reply & { kind: K };
}

function sample<T>(all: Record<string, T>, name: string): T {
  const found = all[name];
  if (!found) throw new Error(`no sample ${name}`);
  return found;
}
