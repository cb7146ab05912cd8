import { afterEach, describe, expect, it } from '@jest/globals';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
afterEach(() => world.close());
const speaks = (ref: string, words: string) => world.says(ref, { name: 'language', words });
const languagesTo = (ref: string) =>
  world.messenger.arrived.filter(({ to }) => to === `chat:${ref}`).map(({ content }) => content.language);

describe('the language of what the bot says of its own accord', () => {
  it('is each person’s own, else the portfolio’s, in asks, reminders, notices and answers', async () => {
    world = await sampleWorld();
    await world.connects('tss');
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await speaks('anna', 'en');
    await speaks('coordinator', 'English');
    await world.tick(times.ask);
    await world.tick(times.remind1);
    await world.returns('bo', '2');
    await world.tick('2024-09-24T06:01:00.000Z');
    expect(languagesTo('anna')).toEqual(['en', 'en']);
    expect(languagesTo('bo')).toEqual(['da', 'da']);
    expect(languagesTo('coordinator')).toEqual(['en']);
    expect(await world.answers('anna', '1')).toMatchObject({ language: 'en' });
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([{ content: { language: 'da' } }]);
  });

  it('is the portfolio’s where nobody chose, and Danish can be chosen in an English one', async () => {
    world = await sampleWorld({ language: 'en' });
    for (const ref of ['anna', 'bo']) await world.installs(ref);
    expect(await speaks('bo', 'dansk')).toMatchObject({ kind: 'language', chosen: 'da', language: 'da' });
    await world.tick(times.ask);
    expect([languagesTo('anna'), languagesTo('bo')]).toEqual([['en'], ['da']]);
  });

  it('is kept when they are met again', async () => {
    world = await sampleWorld();
    await world.installs('bo');
    await speaks('bo', 'en');
    await world.installs('bo');
    await world.tick(times.ask);
    expect(languagesTo('bo')).toEqual(['en']);
  });

  it('that there is not, is said, with nothing changed', async () => {
    world = await sampleWorld();
    await world.installs('bo');
    await expect(speaks('bo', 'fransk')).rejects.toMatchObject({
      refusal: { kind: 'unknownLanguage', words: 'fransk' },
    });
    expect((await world.store.findPerson('bo'))?.language).toBeUndefined();
    await expect(speaks('bo', 'constructor')).rejects.toMatchObject({ refusal: { kind: 'unknownLanguage' } });
  });
});
