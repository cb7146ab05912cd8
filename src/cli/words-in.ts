import type { Language } from '../domain/portfolio/portfolio';
import type { Words } from './words';
import { danish } from './words-da';
import { english } from './words-en';

export function wordsIn(language: Language): Words {
  return language === 'en' ? english : danish;
}
