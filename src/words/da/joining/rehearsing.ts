/** A round as it would be, shown to one coordinator before anybody is asked. */
export const rehearsing = {
  rehearsing: {
    heading: (committee: string) => `Prøverunde · ${committee}`,
    position: (n: number, of: number) => `${n} af ${of}`,
    onlyYou: 'Kun du ser det her. Intet er sendt, og intet bliver gemt.',
    at: (day: string, hour: number) => `${day} kl. ${hour}`,
    ask: (to: string, when: string) => `Sådan ser ${to} spørgsmålet ${when}.`,
    list: (to: string, when: string) => `Sådan ser ${to} listen over sine indsatser ${when}.`,
    reminder: (to: string, when: string) => `Sådan ser ${to} påmindelsen ${when}.`,
    receipt: (to: string) => `Sådan ser ${to} kvitteringen med svar, jeg har fundet på.`,
    notice: (when: string) => `Sådan får du selv besked ${when}.`,
    summary: (when: string) => `Sådan kommer overblikket i kanalen ${when}, med svar, jeg har fundet på.`,
    buttons: (titles: string) => `Knapper: ${titles}`,

    round: (committee: string, day: string) => `Runden til mødet i ${committee} ${day}`,
    asks: (when: string, people: number, initiatives: string) =>
      `${when}: Spørgsmålet går til ${people === 1 ? '1 tovholder' : `${people} tovholdere`}. Runden har ${initiatives}.`,
    reminds: (days: string) => `Påmindelse til dem, der ikke har svaret: ${days}.`,
    due: (day: string) => `Frist for svar: ${day}.`,
    publishes: (when: string) => `${when}: Overblikket kommer i udvalgets kanal.`,
    elsewhere: (n: number) =>
      n === 1
        ? '1 indsats bliver der spurgt om for et andet udvalg først. Svaret tæller også her.'
        : `${n} indsatser bliver der spurgt om for et andet udvalg først. Svarene tæller også her.`,
    troubles: 'Det vil gå galt, hvis ingen gør noget:',
    noTroubles: 'Jeg kan ikke se noget, der vil gå galt.',
    ownerless: (n: number, numbers: string) =>
      n === 1 ? `1 indsats har ingen tovholder: ${numbers}.` : `${n} indsatser har ingen tovholder: ${numbers}.`,
    unreachable: (n: number, names: string) =>
      n === 1 ? `1 tovholder kan ikke få besked: ${names}.` : `${n} tovholdere kan ikke få besked: ${names}.`,
    noChannel: 'Udvalget har ingen kanal, så overblikket kan ikke komme ud.',
    closedDay: {
      meeting: (day: string) => `Mødet ligger på en lukket dag: ${day}.`,
      agenda: (day: string) => `Dagsordenen lukker på en lukket dag: ${day}.`,
      due: (day: string) => `Fristen ligger på en lukket dag: ${day}.`,
    },
    late: (day: string) => `Spørgsmålet skulle være sendt ${day}. Tovholderne får kortere tid.`,

    progress: 'Her står, hvad tovholderen skriver, der er sket siden sidst.',
    nextSteps: 'Her står det næste skridt.',
    decision: 'Her står, hvad udvalget skal beslutte.',
  },
};
