import { describe, expect, it } from '@jest/globals';
import { chooseHelp } from '../../../../src/domain/people/help/choose-help';
import { commandNames } from '../../../../src/domain/people/help/help-table';
import { mayAsk } from '../../../../src/domain/people/permission';

const roles = ['coordinator', 'owner', 'member', 'stranger'] as const;
const places = ['chat', 'channel'] as const;
const everywhere = roles.flatMap((role) => places.map((where) => [role, where] as const));

const namesOn = (...asked: Parameters<typeof chooseHelp>) => chooseHelp(...asked).groups.flatMap(({ names }) => names);

describe('help', () => {
  it.each(everywhere)('of a %s in a %s has each command they may give there, once', (role, where) => {
    const pages = [...namesOn(role, where, 'first'), ...namesOn(role, where, 'rest')];
    expect(new Set(pages).size).toBe(pages.length);
    expect(new Set(pages)).toEqual(
      new Set(commandNames.filter((name) => mayAsk({ role, where: { kind: where } }, name) === 'yes')),
    );
  });

  it.each(everywhere)('of a %s in a %s begins with a short page', (role, where) => {
    const first = chooseHelp(role, where, 'first');
    const count = namesOn(role, where, 'first').length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(14);
    expect(first.more).toBe(namesOn(role, where, 'rest').length > 0);
  });

  it('shows nobody what they may not do there', () => {
    expect(namesOn('owner', 'chat', 'first')).toContain('mine');
    expect(namesOn('owner', 'chat', 'rest')).not.toContain('startRound');
    expect(namesOn('member', 'channel', 'first')).not.toContain('mine');
    expect(namesOn('coordinator', 'channel', 'first')).toContain('connect');
    expect(namesOn('coordinator', 'chat', 'first')).not.toContain('connect');
  });
});
