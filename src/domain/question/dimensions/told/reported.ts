import type { Dimension, Look } from '../../dimension';

/** Answered in the round under way, else in the last one, of the committees asked about. Who was not asked is neither. */
export const reported: Dimension = {
  phrases: {
    yes: 'besvarede, besvaret, svaret, meldt tilbage, har meldt tilbage, med svar, hvem har svaret, har svaret, er svaret, svaret på, der er svaret på, opdaterede, opdateret, sidst opdateret, senest opdateret, answered, replied, responded, updated, last updated, with an answer',
    no: 'uden svar, ikke hørt fra, ikke hørt noget fra, har vi ikke hørt fra, jeg har ikke hørt fra, ikke fået svar, ikke fået svar fra, jeg har ikke fået svar fra, not heard from, mangler svar, manglende svar, ubesvarede, ubesvaret, ikke besvaret, ikke besvarede, ikke svaret, har ikke svaret, ikke meldt tilbage, har ikke meldt tilbage, ikke svaret på, der ikke er svaret på, ikke opdateret, ikke opdaterede, har ikke indberettet, mangler at svare, mangler at indberette, mangler status, mangler opdatering, uden opdatering, uden opdateringer, uden status, uden statusmelding, uden tilbagemelding, ikke har svaret, unanswered, not answered, not replied, not responded, without an answer, without answer, without status, without update, missing answer, missing an answer, not updated, has not answered, have not answered',
  },
  holds: (value, look) => {
    const { answered } = look;
    const answers = roundsOf(look).map(
      (round) => answered !== undefined && (answered.roundId === round.id || answered.at >= round.openedAt),
    );
    return value === 'yes' ? answers.includes(true) : answers.length > 0 && !answers.includes(true);
  },
};

function roundsOf({ initiative, latestRounds, committees }: Look) {
  return initiative.anchoring.committees
    .filter((id) => committees.length === 0 || committees.includes(id))
    .flatMap((id) => latestRounds.get(id) ?? [])
    .filter((round) => round.initiatives.includes(initiative.number));
}
