import { type Line, oneLine } from '../../people-text';

/** A small card whose buttons do something to one initiative: the view model of `cards/agenda-message.template.json`. */
export interface AgendaMessageView {
  style: 'good' | 'accent' | 'emphasis' | 'warning' | 'attention';
  heading: Line[];
  texts: Line[];
  lists: { heading: Line[]; items: Line[]; facts: Line[] }[];
  /** Rows of buttons: what is done, and where one can go. */
  rows: { spacing: 'Medium' | 'Small'; buttons: DeedButton[] }[];
}

export interface DeedButton {
  title: string;
  verb: string;
  data: object;
}

/** On a card there are six at most: what is done about something, and one way back. */
export const mostDeeds = 5;

interface Extra {
  heading?: Line[];
  lists?: Partial<AgendaMessageView['lists'][number]>[];
  buttons?: DeedButton[];
  ways?: DeedButton[];
}

export function agendaMessage(
  style: AgendaMessageView['style'],
  texts: Line[],
  { heading = [], lists = [], buttons = [], ways = [] }: Extra = {},
): AgendaMessageView {
  return {
    style,
    heading,
    texts,
    lists: lists.map(({ heading: over = [], items = [], facts = [] }) => ({ heading: over, items, facts })),
    rows: [
      { spacing: 'Medium' as const, buttons: buttons.slice(0, mostDeeds) },
      { spacing: 'Small' as const, buttons: ways },
    ].filter((row) => row.buttons.length > 0),
  };
}

/** Of a committee, on a button. */
export function shortly(name: string): string {
  return oneLine(name, 16);
}

/** Writes a command for whoever presses it. */
export function commandButton(title: string, text: string): DeedButton {
  return { title, verb: 'command.run', data: { text } };
}
