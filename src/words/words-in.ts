import type { Language } from '../domain/portfolio/portfolio';
import { da, type Words } from './da';
import { en } from './en';

/** The words of one language. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? en : da;
}
