export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** A person's own choice, else their portfolio's language, else Danish. */
export function languageFor(
  person: { language?: Language } | undefined,
  portfolio: { language: Language } | undefined,
): Language {
  return person?.language ?? portfolio?.language ?? 'da';
}

const names: Record<string, Language> = {
  ...each('da dk dansk danish', 'da'),
  ...each('en gb uk us engelsk english', 'en'),
};

/** `dansk`, `English`, `en`; `undefined` for a language there are no words in. */
export function readLanguage(words: string): Language | undefined {
  const wanted = words.trim().toLowerCase();
  return Object.hasOwn(names, wanted) ? names[wanted] : undefined;
}

function each(words: string, language: Language): Record<string, Language> {
  return Object.fromEntries(words.split(' ').map((word) => [word, language]));
}
