import type { AdaptiveCard } from './adaptive-card';

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
