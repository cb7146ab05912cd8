// What goes wrong on the way, made of a seed: whoever knows it can tell beforehand what becomes of each message.

const kinds = ['throttled', 'before', 'after', 'reset'];

/**
 * What happens to one try to write to a conversation.
 * @param {{ seed: number, share: number }} faults `share` of each kind, such as 0.02
 * @returns {{ kind: 'none' | 'throttled' | 'before' | 'after' | 'reset', arrives: boolean }}
 *   `throttled`: 429. `before`, `after`: 502, before or after it arrived. `reset`: the connection is, every other time after it arrived.
 */
export function faultOf({ seed, share }, conversation, nth) {
  const drawn = draw(`${seed} ${conversation} ${nth}`);
  const kind = kinds[Math.floor(drawn / share)] ?? 'none';
  const arrivedAnyway = kind === 'reset' && draw(`${seed} ${conversation} ${nth} arrives`) < 0.5;
  return { kind, arrives: kind === 'none' || kind === 'after' || arrivedAnyway };
}

/**
 * What one message comes to, tried again after a 429 and after nothing else.
 * @param {number} nth the first of its tries
 */
export function lastTryOf(faults, conversation, nth) {
  const fault = faultOf(faults, conversation, nth);
  return fault.kind === 'throttled' ? lastTryOf(faults, conversation, nth + 1) : { ...fault, nth };
}

/** @returns {number} from 0 to 1, evenly, the same for the same words: FNV-1a, then mixed as murmur3 ends */
function draw(words) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
