// What people ask for, over a portfolio with so many initiatives and so many rounds of history (the arguments): from the words
// they write to the card, on the embedded store.
import { answeringAt, coordinator, objectIdOf } from '../answer/answering-portfolio.mjs';
import { dist, expectCount, timed, withStore } from '../measure.mjs';
import { commands } from './commands.mjs';
import { fillWithStories } from './told-portfolio.mjs';

const { answerCommand } = dist('./workflows/answer-command');
const { findVisit } = dist('./workflows/people/find-visit');
const { loadRound } = dist('./workflows/rounds/load-round');
const { readSummary } = dist('./workflows/rounds/publish-summary');
const { presentReply, presentSummary } = dist('./cards/present');
const { readCommand } = dist('./teams/commands/read-command');
const { createStore } = dist('./store/store');
const { memoryDocuments } = dist('./store/memory/memory-documents');

/** What Teams takes of a card, and what is left to the activity around it: docs of Teams say 80 KB at the most. */
const mostKilobytes = 76;
/** Enough to see past one collection of the heap. */
const leastMs = 150;

await measure(20, 2);
process.stdout.write(JSON.stringify(await measure(...process.argv.slice(2).map(Number))));

function measure(count, rounds) {
  return withStore(async (store) => {
    await fillWithStories(store, count, rounds);
    const ports = {
      store,
      clock: { now: () => answeringAt },
      emptyStore: () => createStore(memoryDocuments()),
    };
    const figures = {};
    const keep = async (name, present) => {
      const card = await present();
      figures[name] = await costOf(present);
      figures[`${name} KB`] = kilobytesOf(name, card);
    };
    for (const [name, { by = coordinator, text = name, kind, ...rest }] of Object.entries(commands)) {
      const person = await store.findPerson(objectIdOf(by));
      await keep(name, async () => {
        const visit = await findVisit(ports, person, { kind: 'chat' });
        expectCount('initiatives seen', visit.initiatives.length, count);
        const command = { ...readCommand(visit, text), ...rest };
        const content = await answerCommand(ports, visit, command, person.address);
        if (content.kind !== kind) throw new Error(`${name}: ${content.kind} instead of ${kind}`);
        return presentReply({ language: 'da', ...content });
      });
    }
    const round = (await store.listRounds('bench')).find(({ state }) => state.kind === 'published');
    const summary = async (view) => {
      const content = await readSummary(store, await loadRound(store, 'bench', round.id), answeringAt);
      expectCount('initiatives in the summary', content.asked, count);
      return presentSummary({ ...content, language: 'da' }, view);
    };
    await keep('the summary', () => summary('overview'));
    await keep('a page of it', () => summary({ page: 1 }));
    return figures;
  });
}

/** @returns milliseconds of the processor's time, after a first time that is not counted */
async function costOf(work) {
  let [times, spent] = [0, 0];
  while (spent < leastMs) {
    spent += (await timed(work)).cpu;
    times += 1;
  }
  return spent / times;
}

/** As Teams counts: UTF-16. @throws where Teams would not take it */
function kilobytesOf(name, card) {
  const kilobytes = (JSON.stringify(card).length * 2) / 1024;
  if (kilobytes > mostKilobytes) throw new Error(`${name}: ${kilobytes} KB are more than a card may have`);
  return kilobytes;
}
