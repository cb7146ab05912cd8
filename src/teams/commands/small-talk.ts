import { mayAnswer } from '../../domain/people/absence/answerer';
import type { Command } from '../../domain/people/command';
import type { Visit } from '../../workflows/people/find-visit';

/**
 * What people write to somebody who has written to them, and what serves them best: `tak, det er sendt` and `hvor er kortet`
 * the list of what waits for their answer, or says that nothing does; so do words that stand on the card's own buttons. `hvad kan
 * du` is answered with help. Only a message that says nothing
 * else: `tak, hvad mangler i TSS` is a question.
 */
export function readSmallTalk({ visitor, initiatives }: Visit, text: string): Command | undefined {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const said = words.join(' ');
  const isChat = visitor.where.kind === 'chat';
  const answers = () => isChat && initiatives.some((initiative) => mayAnswer(initiative, visitor.person));
  const language = inLanguage.exec(said)?.[1];
  if (language) return { name: 'language', words: language };
  if (saysNothingBut(words, thanks) || saysNothingBut(words, aboutTheCard) || notMe.test(said)) {
    return { name: answers() ? 'mine' : 'help' };
  }
  // To whoever steers rounds it is the question which answers say so.
  if (visitor.role !== 'coordinator' && nothingNew.test(said) && answers()) return { name: 'mine' };
  if (beginning.test(said)) return { name: isChat && visitor.role === 'coordinator' ? 'setUp' : 'help' };
  return greeting.test(said) || whoAreYou.test(said) ? { name: 'help' } : undefined;
}

const mostWords = 12;

/** In lower case, a picture for a word of its own. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
}

interface Talk {
  /** One of these at least. */
  about: Set<string>;
  /** Nothing but these beside. */
  beside: Set<string>;
}

function saysNothingBut(words: string[], { about, beside }: Talk): boolean {
  return words.some((word) => about.has(word)) && words.every((word) => about.has(word) || beside.has(word));
}

function set(words: string): Set<string> {
  return new Set(words.split(' '));
}

const thanks: Talk = {
  about: set('tak thanks thank thx ok okay okey super perfekt modtaget sendt sent 👍 🙏 😊 🙂 ❤'),
  beside: set(
    'for hjælpen hjælp kortet ja nej beskeden påmindelsen svaret det den er jeg har nu så og mange tusind selv hej fint godt ' +
      'gjort indsendt udfyldt klaret ordnet alt i orden god dag weekend dig du skal have ' +
      'you so much very it is that all done i have for the card help reminder answer message and now',
  ),
};

const aboutTheCard: Talk = {
  about: set('kort kortet svarer svare card answer answered tovholder gøre do rette ret indsend senere later submit'),
  beside: set(
    'hvor finder finde åbner åbne ser se få får er jeg kan ikke igen mit mine hvordan skal mig det den her nu hvad min ' +
      'beskeden længere mere venligst hej tak svar ' +
      'where find open see get is i already have need can t cannot not again my how should me it the to now what please hi am an owner',
  ),
};

const notMe = /^(?:det er |it is |it s |that s )?(?:ikke (?:mig|min(?: indsats)?)|not (?:me|mine|my initiative))$/;

/** Written instead of pressed: it is no answer, and its owner sees what still waits for one. */
const nothingNew =
  /^(?:(?:alt |det |det hele )?(?:er )?uændret|(?:der er )?(?:intet|ikke noget|ingen) (?:nyt|nye|ændringer?|ændret)(?: at melde| fra mig| her| siden sidst| i dag)*|(?:there is )?(?:no changes?|nothing new|unchanged)(?: from me| here| to report| since last time)*)$/;

/** Whoever reads no Danish asks for another language in their own words. */
const inLanguage = /^(?:på |in |kan du |can you )*(dansk|engelsk|danish|english)(?: tak| please)?$/;

const beginning =
  /^(?:(?:hej |hi |hello )?(?:start|jeg er (?:den )?nye?(?: her| koordinator| tovholder)?|i am new(?: here)?|i m new(?: here)?)|hvordan (?:kommer|starter|begynder) (?:jeg|vi)(?: i gang)?|how do (?:i|we) (?:get started|start|begin))$/;

const greeting =
  /^(?:(?:hej|hejsa|halløj|davs|goddag|godmorgen|god dag|god morgen|god aften|hi|hey|hello|good (?:morning|day|afternoon))(?: med dig| igen| there| statusrunde)*)$/;

const whoAreYou =
  /^(?:hej |hi |hello )?(?:(?:hvad|hvem) (?:er|kan|gør|laver) (?:du|man|jeg|statusrunde)|(?:what|who) (?:can|are|do|is) (?:you|i|statusrunde)|(?:hvem )?kan du hjælpe|can you help|jeg har brug for hjælp|i need help|hvem kan hjælpe)(?: (?:gøre|hjælpe|hjælp|med|mig|skrive|spørge|dig|om|for noget|egentlig|her|do|help|me|with|write|ask|here|please))*$/;
