import type { Form } from '../question';
import type { Bound } from '../time/days';

/** Words that say how the answer is to look. */
export const forms: Record<Exclude<Form, 'list'>, string> = {
  count: 'hvor mange, hvor mange er, antal, antallet, antallet af, tæl, how many, number of, count, how much',
  who: 'hvem ejer, hvem er tovholder for, hvem er tovholder på, hvem er tovholder, hvem er tovholdere, hvem er tovholderen, hvem er tovholderne, hvem er tovholderen for, hvem er tovholderen på, hvem er tovholdere for, hvem er tovholdere på, hvem har ansvaret for, hvem har ansvar for, hvem er ansvarlig for, hvem er ansvarlig, hvem står for, hvem har, hvem sidder med, hvem er kontaktperson for, hvem er kontaktperson på, kontaktperson for, kontaktperson på, kontaktpersonen for, hvem skal jeg spørge om, hvem kan jeg spørge om, hvem skal jeg kontakte om, who do i ask about, who can i ask about, who do i contact about, tovholder for, tovholderen for, tovholdere for, tovholderne for, ejeren af, ejerne af, who owns, who own, who is responsible for, who has, owner of, owners of, who is the owner of',
  status:
    'status, statussen, statusen, hvordan går det, hvordan går det med, hvordan står det til, hvordan står det til med, hvordan står det, hvordan ser det ud, hvordan ser det ud med, hvordan ligger det, hvordan ligger vi, hvor langt, hvor langt er vi, hvor langt er vi med, overblik, overblik over, how is it going, how are things, how are we doing, overview, how far, how far are we, how far are we with',
  missing:
    'hvad mangler, hvad mangler vi, hvem mangler, hvem mangler vi, mangler vi svar fra, hvem mangler vi svar fra, hvad mangler vi svar på, hvem mangler at svare, hvem har ikke svaret, hvem svarer ikke, hvem skal jeg rykke, hvem skal vi rykke, hvem skal rykkes, hvem skal vi rykke for svar, hvem skal have en rykker, rykkere, har vi hørt fra, har vi hørt noget fra, har vi fået svar fra, har vi fået noget fra, mangler, mangler vi, what is missing, who is missing, what are we missing, who has not answered, who have not answered, missing',
  changes:
    'ændringer, ændringerne, ændring, hvad er ændret, hvad har ændret sig, hvad er der ændret, hvad er nyt, er der nyt, noget nyt, er der noget nyt, noget nyt fra, nyt fra, hvad sker der, hvad er der sket, hvad skete der, hvad er der sket siden sidst, nyt siden sidst, ændret sig, changes, what changed, what has changed, what is new, what new, whats new, any news',
  plan: 'næste møde, det næste møde, hvornår er næste møde, hvornår er det næste møde, hvornår er mødet, hvornår er der møde, hvornår mødes, hvornår holder, hvornår er fristen, hvornår er der frist, hvornår er næste frist, næste frist, hvad er fristen, hvornår er deadline, hvornår er deadlinen, hvornår er der deadline, hvad er deadline, what is the deadline, when is the next deadline, next deadline, hvornår skal, hvornår bliver der spurgt, hvornår spørges, hvornår spørger, hvornår rykkes der, rykkes der, when is the next meeting, next meeting, when is the meeting, when is the deadline, when do we meet',
  word: 'word, som word, i word, wordfil, word fil, word dokument, som dokument, som et dokument, docx, as word, in word',
  excel:
    'excel, som excel, i excel, excelark, excel ark, excelfil, excel fil, regneark, som regneark, xlsx, as excel, in excel, spreadsheet',
};

/** Turn round what comes next; `all` also what is joined to it by a word, whatever it speaks of. */
export const negations: Record<'next' | 'all', string> = {
  next: 'ikke, ej, uden, ikke er, uden for, men ikke, dog ikke, mangler at blive, mangler at få, mangler vi at få, mangler at, mangler vi at, hvad mangler at blive, hvad mangler vi at få, hvad mangler vi at, not, without, but not',
  all: 'hverken, undtagen, bortset fra, på nær, pånær, minus, ekskl, eksklusive, fraregnet, foruden, andre end, alle andre end, andet end, alt andet end, except, excluding, other than, all but, everything but, everyone but, anything but, neither, nor',
};

/** Other ways to say that something is not there. */
export const lacking = {
  uden: 'uden en,uden et,uden nogen,ingen,ikke en,ikke et,ikke nogen,har ikke,ikke har,ikke har en,ikke har et,ikke har nogen,ikke fået,ikke fået en,ikke fået et,ikke har fået,ikke har fået en,ikke har fået et,mangler,mangler en,mangler et,mangler nogen,hvad mangler,hvem mangler,hvilke mangler'.split(
    ',',
  ),
  without:
    'without a,without an,without any,no,not have,not have a,not have an,not have any,lacking,lacking an,missing,missing a,missing an'.split(
      ',',
    ),
};

/**
 * Join two of the same, of which either will do; of words of a title both, where one title has both. Signs do as well.
 * What stands behind a `men` is meant again.
 */
export const joints = {
  and: 'og, samt, plus, og også, and, as well as',
  or: 'eller, og eller, or',
  but: 'men, men kun, but, but only',
};

/** Say from where, or up to where, a time is meant. */
export const bounds: Record<Bound, string> = {
  before: 'før, inden, tidligere end, before, earlier than',
  until: 'senest, indtil, til og med, frem til, by, until, no later than, at the latest',
  from: 'fra, fra og med, tidligst, from, as of',
  after: 'efter, senere end, længere end, ud over, after, later than, longer than, beyond',
};

/** Courtesies, and words that say nothing of what is asked for. */
export const fillers = `
  vis, vise, viser, vise mig, vis mig, se, liste, list, lister, oversigt, oversigten, oversigt over, find, finde, fremsøg, søg, hent, giv, giv mig, få,
  kan, kan du, kan jeg, kunne, kunne du, vil, vil du, ville, skal, må, må jeg, jeg vil, gerne, jeg vil gerne, lige, tak, please, venligst, hej, mig, os,
  du, jeg, vi, i, de, den, det, en, et, der, som, er, har, have, få, fået, bliver, blive, være, hvilke, hvilken, hvad, hvor, hvem, hvis, alle, alt, samtlige, kun,
  bare, også, nu, p t, pt, lige nu, i øjeblikket, for tiden, på, af, til, for, fra, med, om, ved, hos, under, over, inden for, blandt, vedr, vedrørende,
  angående, ift, i forhold til, indsats, indsatsen, indsatser, indsatserne, indsatsers, projekt, projektet, projekter, projekterne, ting, dem, dem der, dem som,
  sager, punkter, vores, jeres, deres, sin, sit, sine, denne, dette, disse, findes, ligger, stå, står, så, at, da, når, lidt, noget, nogen, nogle, flere,
  helt, meget, stadig, endnu, allerede, samlet, i alt, ialt, ud, hele, portefølje, porteføljen, farve, farven, farver, fase, fasen, tilstand, niveau, vurdering, igen, ok, okay, styr på, sker, op, blev, var, skulle,
  sådan, altså, ingen, andre, andet, anden, øvrige, længe, mere, send, sende, sig, sige, fortæl, fortælle, oplys, oplyse, tjek, tjekke, egentlig, faktisk, stadigvæk, fortsat, generelt, længere, indtil videre, indtil nu, sidst, på forhånd, jeg har brug for, har brug for, brug for, ikke kun, ikke bare, i løbet af, løbet af, during, gang i, laver, arbejder med, arbejder på, måske, sidste nyt om, mon, ret, hurtigt, snart, sat, ind, anført, angivet, både, enten, møde, mødet, til næste møde, til det næste møde, på næste møde, på mødet, mødes, blevet, svare, svares, hvornår udløber, hvornår slutter, hvornår starter, hvornår begynder, fil, ark, spørgsmål, spørge, lave, lav, trække, træk,
  show, show me, me, give me, get, the, a, an, of, in, on, at, to, for, with, are, is, be, was, were, been, have, has, had, do, does, did, we, us, you, i, can, can you, could, could you, would, would like,
  which, that, who, what, where, all, any, every, only, just, also, now, right now, initiative, initiatives, project, projects, item, items, those, these, them, they, there, their, our, my, please, thanks, so far, until now, not only, in advance, anything, any longer, anymore, actually,
  thank you, about, regarding, within, from, by, tell me, find me, overall, total, still, already, yet, ones, one, everything, so, want, see, look, currently, phase, colour, color, state, both, either, s
`;

/** Words that ask for everything, where nothing else is said. */
export const everything = new Set(
  'alle alt samtlige indsatser indsatserne oversigt oversigten liste all everything initiatives list'.split(' '),
);
