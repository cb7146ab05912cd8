import type { CommandName, Role } from '../../shown/reply';
import { mayAsk } from '../permission';
import { commandNames, type HelpGroup, helpGroups, helpRow } from './help-table';

export interface HelpPage {
  groups: { group: HelpGroup; names: CommandName[] }[];
  /** There is another page. */
  more: boolean;
}

/** So few lines need no second page. */
const fewLines = 9;

/** What somebody may write where they are: the first page has what they write most, the second has the rest. */
export function chooseHelp(role: Role, where: 'chat' | 'channel', page: 'first' | 'rest'): HelpPage {
  const may = commandNames.filter((name) => mayAsk({ role, where: { kind: where } }, name) === 'yes');
  const often = may.length > fewLines ? may.filter((name) => helpRow(name).often?.includes(role)) : may;
  const shown = page === 'first' ? often : may.filter((name) => !often.includes(name));
  const groups = helpGroups
    .map((group) => ({ group, names: shown.filter((name) => helpRow(name).under === group) }))
    .filter(({ names }) => names.length > 0);
  return { groups, more: page === 'first' && often.length < may.length };
}
