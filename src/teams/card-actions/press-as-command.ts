import type { Command } from '../../domain/people/command';
import type { CardAction } from './card-action';
import { isSetUpAction, type SetUpAction, setUpCommandOf } from './set-up-actions';

const verbs = [
  'list.page',
  'question.page',
  'mine.page',
  'indicators.page',
  'annual.page',
  'channel.connect',
  'rehearsal.page',
] as const;

export type PressAsCommand = SetUpAction | Extract<CardAction, { verb: (typeof verbs)[number] }>;

/** Whether a button asks for what a command asks for, and is answered in its card's place. */
export function isPressAsCommand(action: CardAction): action is PressAsCommand {
  return isSetUpAction(action) || verbs.some((verb) => verb === action.verb);
}

export function commandPressed(action: PressAsCommand): Command {
  if (isSetUpAction(action)) return setUpCommandOf(action);
  switch (action.verb) {
    case 'list.page': {
      const { verb: _, ...wanted } = action;
      return { name: 'list', ...wanted };
    }
    case 'question.page':
      return { name: 'question', words: action.words, page: action.page };
    case 'mine.page':
      return { name: 'mine', page: action.page };
    case 'indicators.page':
    case 'annual.page': {
      const { verb, ...wanted } = action;
      return { name: verb === 'annual.page' ? 'annual' : 'indicators', ...wanted };
    }
    case 'channel.connect':
      return { name: 'connect', committee: action.committee };
    case 'rehearsal.page':
      return { name: 'rehearse', committee: action.committee, page: action.page };
  }
}
