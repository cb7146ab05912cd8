import { describe, expect, it } from '@jest/globals';
import { helpView } from '../../../src/cards/reply/help-view';
import type { Help } from '../../../src/domain/shown/reply';
import { wordsIn } from '../../../src/words/words-in';

describe('help', () => {
  it('has no line to tap of a command that is not for its reader, or not there', () => {
    const tapsOf = (role: Help['role'], where: Help['where']) =>
      helpView({ kind: 'help', role, where, about: 'setUp' }, wordsIn('da')).groups.flatMap(({ rows }) =>
        rows.map(({ mayTap }) => mayTap),
      );
    expect(tapsOf('coordinator', 'chat')).toEqual([true, false]);
    expect(tapsOf('coordinator', 'channel')).toEqual([false, false]);
    expect(tapsOf('owner', 'chat')).toEqual([false, false]);
  });

  it.each(['chat', 'channel'] as const)('says in a %s why somebody is shown so little', (where) => {
    const none = where === 'channel' ? { notConnected: true as const } : {};
    const { note } = helpView({ kind: 'help', role: 'stranger', where, ...none }, wordsIn('da'));
    const said = note.map(({ text }) => text).join(' ');
    expect(said).toContain(where === 'chat' ? 'så skriv »opsætning«' : 'Kanalen er ikke tilknyttet et udvalg endnu.');
  });
});
