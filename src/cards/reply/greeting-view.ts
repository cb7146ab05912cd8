import type { Language } from '../../domain/portfolio/portfolio';
import type { Greeting } from '../../domain/shown/reply';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Button } from '../message/message-view';
import { type Line, lines, oneLine } from '../people-text';

/** The first card: three short lines, the next thing that happens, and where to go from there. */
export function greetingView(greeting: Greeting, words: Words, language: Language) {
  const { role, portfolioName } = greeting;
  return {
    hello: words.greeting.hello,
    portfolio: lines(portfolioName ? words.greeting.helloPortfolio(oneLine(portfolioName, 120)) : ''),
    lines: lines(...words.greeting[role]),
    next: nextLine(greeting, words, language),
    buttons: buttonsFor(greeting, words),
  };
}

function nextLine({ next, role }: Greeting, { greeting }: Words, language: Language): Line[] {
  if (!next) return [];
  const committee = oneLine(next.committee, 60);
  if (next.asked) {
    const say = role === 'owner' ? greeting.underWayYou : greeting.underWay;
    return lines(say(committee, longDay(next.dueOn, language)));
  }
  const say = role === 'owner' ? greeting.nextAskYou : greeting.nextAsk;
  return lines(say(committee, longDay(next.askOn, language)));
}

function buttonsFor({ role, owns, settingUp }: Greeting, { button, command, settingUp: words }: Words): Button[] {
  const mine = { title: button.mine, text: command.mine };
  const status = { title: button.status, text: command.status };
  const plan = { title: button.plan, text: command.plan };
  const help = { title: button.help, text: command.help };
  switch (role) {
    case 'coordinator':
      return [settingUp ? { title: words.title, text: command.setUp } : plan, owns ? mine : status, help];
    case 'owner':
      return [mine, help];
    case 'member':
      return [status, help];
    case 'stranger':
      return [help];
  }
}
