import type { Language } from '../../domain/people/language';
import { readLanguage } from '../../domain/people/language';
import type { Person } from '../../domain/people/person';
import type { LanguageReply } from '../../domain/shown/replies/people-reply';
import type { PeopleStore } from '../ports';
import { refuse } from '../refusal';
import { keepPerson } from './keep-person';

/** From now on the bot speaks to this person in that language, whatever their portfolio's is. */
export async function chooseLanguage(
  store: PeopleStore,
  person: Person,
  words: string | undefined,
): Promise<LanguageReply & { language?: Language }> {
  if (!words) return { kind: 'language' };
  const chosen = readLanguage(words) ?? refuse({ kind: 'unknownLanguage', words });
  await keepPerson(store, person.id, (known) => ({ ...(known ?? person), language: chosen }));
  return { kind: 'language', chosen, language: chosen };
}
