/** What an operator is told of a backup. */
export const archive = {
  written: (count: number, file: string) => `${count === 1 ? '1 dokument' : `${count} dokumenter`} er gemt i ${file}.`,
  restored: (count: number, file: string) =>
    `${count === 1 ? '1 dokument' : `${count} dokumenter`} fra ${file} er lagt tilbage og kontrolleret.`,
  exists: (file: string) => `${file} findes allerede. Vælg et andet navn.`,
  missing: (file: string) => `${file} findes ikke, eller mappen findes ikke.`,
  unusable: (file: string, code: string) => `${file} kan ikke bruges (${code}).`,
  notABackup: 'Filen er ikke en sikkerhedskopi fra Statusrunde.',
  newerFormat: 'Filen er skrevet af en nyere Statusrunde. Brug den version til at lægge den tilbage.',
  damaged: 'Filen er beskadiget. Intet er skrevet.',
  notEmpty: 'Lageret er ikke tomt. Peg på et nyt (DATA_DIR eller COSMOS_DATABASE), og prøv igen. Intet er skrevet.',
  differs: 'Det, der er skrevet, kan ikke læses tilbage, som det var. Brug ikke dette lager.',
};
