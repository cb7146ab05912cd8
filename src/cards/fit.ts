import type { AdaptiveCard, CardElement } from './adaptive-card';

/** Teams refuses messages over about 100 KB and asks for 80 at most; the activity around the card takes its share. */
const mostBytes = 76 * 1024;

/** What of a card's lists and texts is shown: from generous to tight. */
export interface Room {
  rows: number;
  text: number;
}

/** The most generous card that Teams takes. The tightest room must fit whatever the content. */
export function fitCard(rooms: [Room, ...Room[]], present: (room: Room) => AdaptiveCard): AdaptiveCard {
  let card = present(rooms[0]);
  for (const room of rooms.slice(1)) {
    if (bytesOf(card) <= mostBytes) return card;
    card = present(room);
  }
  return card;
}

/** As Teams counts: UTF-16. */
function bytesOf(card: AdaptiveCard): number {
  return JSON.stringify(card).length * 2;
}

/** Of a row of buttons on a card 340 pixels wide, in pixels; measured where Teams begins to cut their titles. */
const widestRow = 325;
const perLetter = 8;
const aroundTitle = 34;

/** The same buttons in as many rows as a phone needs to show every title whole. What others show and hide by its id stays one. */
export function buttonsInRows(elements: CardElement[]): CardElement[] {
  return elements.flatMap((element) => {
    if (Array.isArray(element.items)) return [{ ...element, items: buttonsInRows(element.items) }];
    if (element.type !== 'ActionSet' || element.id !== undefined) return [element];
    const [first = [], ...others] = rowsOf(element.actions as CardElement[]);
    return [
      { ...element, actions: first },
      ...others.map((actions) => ({ type: 'ActionSet', spacing: 'Small', actions })),
    ];
  });
}

function rowsOf(buttons: CardElement[]): CardElement[][] {
  const rows: CardElement[][] = [];
  let width = 0;
  for (const button of buttons) {
    const own = String(button.title ?? '').length * perLetter + aroundTitle;
    const row = rows.at(-1);
    const fits = row !== undefined && width + own <= widestRow;
    width = fits ? width + own : own;
    if (fits) row.push(button);
    else rows.push([button]);
  }
  return rows;
}
