/** What an operator is told of somebody who is forgotten. */
export const erasing = {
  done: (records: number) =>
    `Personen er glemt. ${records === 1 ? '1 dokument' : `${records} dokumenter`} er ændret eller slettet.`,
  would: (records: number) =>
    `${records === 1 ? '1 dokument' : `${records} dokumenter`} ville blive ændret eller slettet. Intet er skrevet.`,
  of: (answers: number, drafts: number, owned: number) =>
    `Svar, der bliver stående uden navn: ${answers}. Kladder, der slettes: ${drafts}. Indsatser, der mister deres tovholder: ${owned}.`,
  coordinates: (portfolio: string) =>
    `Personen står som koordinator i filen til ${portfolio}. Ret den, før den bliver indlæst igen.`,
  namedByFile: (numbers: string) =>
    `portfolio.json eller tabellen nævner personen ved indsats ${numbers}. Ret dem, før de bliver indlæst igen.`,
  elsewhere: 'Sikkerhedskopier, logge og fritekst i svar er ikke rørt. Se docs/personal-data.md.',
  nobody: 'Jeg kender ingen med det id eller navn. Skriv personens objekt-id eller brugernavn (navn@kommune.dk).',
  lastCoordinator: (portfolio: string) =>
    `Personen er den eneste koordinator for ${portfolio}. Indlæs først en portfolio.json med en anden. Intet er skrevet.`,
};
