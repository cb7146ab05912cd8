/** What an operator is told of an export. */
export const exported = {
  written: (initiatives: number, file: string) =>
    `${initiatives === 1 ? '1 indsats' : `${initiatives} indsatser`} er skrevet i ${file}. Filen nævner personer: pas på den.`,
  readBack: (initiatives: number, file: string) =>
    `${initiatives === 1 ? '1 indsats' : `${initiatives} indsatser`} fra ${file} er lagt ind med alle svar og kontrolleret.`,
  notAnExport: 'Filen er ikke en eksport i json fra Statusrunde. Intet er skrevet.',
  newerVersion: 'Filen er skrevet af en nyere Statusrunde. Brug den version til at læse den. Intet er skrevet.',
  damaged: (field: string) => `Filen er ikke, som den skal være: se ${field || 'dens begyndelse'}. Intet er skrevet.`,
  exists: (portfolio: string) =>
    `Lageret har allerede porteføljen ${portfolio}. Peg på et andet (DATA_DIR eller COSMOS_DATABASE), og prøv igen. Intet er skrevet.`,
  differs:
    'Det, der er skrevet, kan ikke læses tilbage, som det var: der lå rester af en anden indlæsning. Brug ikke dette lager.',
};
