import { type Line, oneLine } from '../people-text';

/** A small card that says one thing: the view model of `cards/message.template.json`. */
export interface MessageView {
  style: 'good' | 'accent' | 'emphasis' | 'warning' | 'attention';
  heading: Line[];
  texts: Line[];
  lists: { heading: string; items: Line[] }[];
  /** Commands to choose from, where there are too many for a button each. */
  choices: { title: string; value: string }[];
  hasChoices: boolean;
  choose: string;
  goOn: string;
  buttons: Button[];
  hasButtons: boolean;
}

/** A button that writes a command for the person. */
export interface Button {
  title: string;
  text: string;
}

/** Teams shows six actions on a card at most. */
export const mostButtons = 6;

export function message(style: MessageView['style'], texts: Line[], extra: Partial<MessageView> = {}): MessageView {
  const { heading = [], lists = [], choices = [], choose = '', goOn = '', buttons = [] } = extra;
  const hasChoices = choices.length > 0;
  return { style, heading, texts, lists, choices, hasChoices, choose, goOn, buttons, hasButtons: buttons.length > 0 };
}

/** `12 · Revision af kommunikationsaftalen`. */
export function initiativeLine({ number, title }: { number: string; title: string }): Line {
  return { text: `${oneLine(number, 20)} · ${oneLine(title, 120)}` };
}
