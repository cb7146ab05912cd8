import { ownersOnPage } from '../../../domain/shown/joining/setting-up-content';
import { initiativeLine } from '../../message/message-view';
import { lines, oneLine } from '../../people-text';
import { reachLists } from '../../reach-words';
import { type How, mostNamed, type OwnersForm, type StepPart } from './step-part';

/** Who owns what: an input for each initiative without an owner, a page at a time, and whom the bot cannot reach yet. */
export function ownersPart(how: How): StepPart {
  const { reply, words, language } = how;
  const { settingUp } = words;
  const { initiatives, people, ownerless, unreachable } = reply.setup.owners;
  const lists = reachLists(unreachable, { words, language, today: reply.today, most: mostNamed });
  const neverMet = unreachable.some(({ reach }) => reach.kind === 'neverMet' || reach.kind === 'notInstalled');
  return {
    facts: lines(
      initiatives > 0
        ? settingUp.owned(people, initiatives - ownerless.length, words.count.initiatives(initiatives))
        : settingUp.noInitiatives,
      ownerless.length > 0 ? settingUp.ownerless(ownerless.length) : '',
    ),
    owners: ownerless.length > 0 ? [ownersForm(how)] : [],
    lacks: [
      ...(lists.length > 0 ? [{ heading: lines(settingUp.unreachable(unreachable.length)), items: [], next: [] }] : []),
      ...lists.map(({ heading, items }) => ({ heading: lines(heading), items, next: [] })),
      ...(neverMet ? [{ heading: [], items: [], next: lines(settingUp.askThem) }] : []),
    ],
  };
}

function ownersForm({ reply, words: { settingUp, button } }: How): OwnersForm {
  const { ownerless } = reply.setup.owners;
  const pages = Math.ceil(ownerless.length / ownersOnPage);
  const page = Math.min(Math.max(1, reply.page), pages);
  const shown = ownerless.slice((page - 1) * ownersOnPage, page * ownersOnPage);
  const to = (title: string, wanted: number) =>
    wanted >= 1 && wanted <= pages ? [{ title, data: { step: 'owners' as const, page: wanted } }] : [];
  const first = (page - 1) * ownersOnPage + 1;
  return {
    position: lines(pages > 1 ? settingUp.ownersFrom(first, first + shown.length - 1, ownerless.length) : ''),
    rows: shown.map((each, at) => ({
      id: `row${at + 1}`,
      title: initiativeLine(each).text,
      label: settingUp.ownerOf(oneLine(each.number, 20)),
      hint: settingUp.ownerHint,
    })),
    save: settingUp.saveOwners,
    data: { numbers: shown.map(({ number }) => number), page },
    pages: [...to(`${button.previous} ${ownersOnPage}`, page - 1), ...to(`${button.next} ${ownersOnPage}`, page + 1)],
  };
}
