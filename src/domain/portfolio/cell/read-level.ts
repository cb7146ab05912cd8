import type { Level, LevelKind } from '../level';
import { findCommittee, type Portfolio } from '../portfolio';

/** What a cell says of the level. `unknownLead`: a cluster is named that is no committee of the portfolio. */
export interface LevelReading {
  level: Level;
  unknownLead?: string;
}

/**
 * The level a table's cell speaks of: `Fælles`, `Klynge lead - Lillebælt`, `(LEAD)`, `Klyngerne arbejder frit`, `FRI`,
 * and in English. `undefined` where it says none, or leaves it open: `Fælles /den enkelte kommune. Dette skal afklares.`
 */
export function readLevel(words: string, portfolio: Portfolio): LevelReading | undefined {
  const kept = words.replace(/\s+/g, ' ').trim();
  if (kept === '' || kept.length > longestLevel) return undefined;
  const plain = kept.replace(/^[([](.*)[)\]]$/, '$1').replace(/[.\s]+$/, '');
  if (joint.test(plain)) return { level: { kind: 'joint', words: kept } };
  if (free.test(plain)) return { level: { kind: 'free', words: kept } };
  const named = lead.exec(plain) ?? leadBehind.exec(plain);
  return named ? readLead(kept, (named.groups?.name ?? '').trim(), portfolio) : undefined;
}

/** The level at the end of a title: `Træning for livet (LEAD)`; empty where none stands there. */
export function levelInTitle(title: string): string {
  const bracket = /\((lead|fri|fælles|joint|free)\)\s*$/i.exec(title);
  return bracket?.[1] ?? '';
}

/** In characters; what is longer explains instead of naming. */
const longestLevel = 80;
const joint = /^(?:fælles(?: indsats)?|joint(?:ly)?|shared|common)$/i;
const free =
  /^(?:fri|frit|klynge(?:r|rne)? (?:arbejder )?frit|sundhedsklynger(?:ne)? arbejder frit|free|freely|(?:the )?clusters work freely)$/i;
const leadWord = '(?:(?:sundheds)?klynge[ -]?lead|lead[ -]?klynge|cluster lead|lead cluster|lead)';
const lead = new RegExp(`^${leadWord}(?:(?:\\s*[-–—:,(]\\s*|\\s+)(?<name>[^()]+)\\)?)?$`, 'i');
/** `Lillebælt (LEAD)`, `Lillebælt - lead`. */
const leadBehind = new RegExp(`^(?<name>[^()]+?)\\s*[-–—:(]\\s*${leadWord}\\)?$`, 'i');
const unnamed = /^(?:[-?.]+|ikke (?:afklaret|besluttet|valgt|fastlagt)|afklares(?: senere)?|tbd|not decided)$/i;
const open = /\b(?:afklares|eller|or|enten)\b|[?/]/i;

function readLead(words: string, name: string, portfolio: Portfolio): LevelReading | undefined {
  const kind: LevelKind = 'lead';
  if (name === '' || unnamed.test(name)) return { level: { kind, words } };
  if (open.test(name)) return undefined;
  const id = leadCalled(name, portfolio);
  return id === undefined ? { level: { kind, words }, unknownLead: name } : { level: { kind, words, lead: id } };
}

/** A cluster is called by its place alone, or with the word for what it is. */
function leadCalled(name: string, portfolio: Portfolio): string | undefined {
  const place = name.replace(/^(?:sundheds)?klyngen?\s+|\s+cluster$/i, '');
  const names = [name, place, `Klynge ${place}`, `Sundhedsklynge ${place}`, `Sundhedsklyngen ${place}`];
  return names.map((called) => findCommittee(portfolio, called)?.id).find((id) => id !== undefined);
}
