import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { AdaptiveCard } from './adaptive-card';
import { buttonsInRows } from './fit';
import { clean } from './people-text';

export type TemplateName =
  | 'agenda'
  | 'agenda-form'
  | 'agenda-message'
  | 'ask'
  | 'annual'
  | 'ask-list'
  | 'changes'
  | 'channel-greeting'
  | 'figures'
  | 'gone'
  | 'greeting'
  | 'hand-over'
  | 'help'
  | 'indicator-form'
  | 'indicators'
  | 'list'
  | 'message'
  | 'mine'
  | 'missing'
  | 'plan'
  | 'question'
  | 'receipt'
  | 'rehearsal'
  | 'set-up'
  | 'review'
  | 'review-item'
  | 'show'
  | 'status'
  | 'summary'
  | 'summary-page'
  | 'table-choice'
  | 'table-plan';

const parsed = new Map<TemplateName, Template>();

/**
 * A card from `cards/<name>.template.json` and its view model. Data is never evaluated: `${x}` in somebody's text stays
 * as they typed it.
 */
export function expandCard(name: TemplateName, view: object): AdaptiveCard {
  const card = withoutNulls(template(name).expand({ $root: normalise(view) })) as AdaptiveCard;
  return { ...card, body: buttonsInRows(card.body) };
}

/** `cards/` stands beside `src/` and `dist/`, so it is two up from here in both. */
function template(name: TemplateName): Template {
  const known = parsed.get(name);
  if (known) return known;
  const file = join(__dirname, '..', '..', 'cards', `${name}.template.json`);
  const fresh = new Template(JSON.parse(readFileSync(file, 'utf8')));
  parsed.set(name, fresh);
  return fresh;
}

/** A null inside a string throws in the template engine and a missing field shows its own `${path}`: neither gets there. */
function normalise(value: unknown): unknown {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalise(inner)]));
}

/** What `$when` leaves out of a list is gone; as a property it stays behind as null, which Teams does not take. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}
