// What coordinators ask for, over a portfolio with so many initiatives and so many rounds of history (the arguments): from who is
// speaking to the card, on the embedded store.
import { answeringAt, coordinator, fillStore, objectIdOf } from '../answer/answering-portfolio.mjs';
import { dist, expectCount, timed, withStore } from '../measure.mjs';

const { answerCommand } = dist('./workflows/answer-command');
const { findVisit } = dist('./workflows/people/find-visit');
const { loadRound } = dist('./workflows/rounds/load-round');
const { readSummary } = dist('./workflows/rounds/publish-summary');
const { presentReply, presentSummary } = dist('./cards/present');

const commands = {
  status: { name: 'status' },
  statusOf: { name: 'status', committee: 'K0' },
  missing: { name: 'missing', committee: 'K0' },
  show: { name: 'show', number: '12' },
  list: { name: 'list' },
};
const times = 20;
/** What Teams takes of a card, and what is left to the activity around it: docs of Teams say 80 KB at the most. */
const mostKilobytes = 76;

await measure(20, 1);
process.stdout.write(JSON.stringify(await measure(...process.argv.slice(2).map(Number))));

function measure(count, rounds) {
  return withStore(async (store) => {
    await fillStore(store, 'https://example.com/', count, rounds);
    const ports = { store, clock: { now: () => answeringAt } };
    const person = await store.findPerson(objectIdOf(coordinator));
    const answer = async (command) => {
      const visit = await findVisit(ports, person, { kind: 'chat' });
      expectCount('initiatives seen', visit.initiatives.length, count);
      return presentReply({ language: 'da', ...(await answerCommand(ports, visit, command, person.address)) });
    };
    const figures = {};
    for (const [name, command] of Object.entries(commands)) {
      const card = await answer(command);
      const { cpu } = await timed(async () => {
        for (let n = 0; n < times; n += 1) await answer(command);
      });
      Object.assign(figures, { [name]: cpu / times, [`${name}Kb`]: kilobytesOf(name, card) });
    }
    const [round] = await store.listRounds('bench');
    const content = await readSummary(store, await loadRound(store, 'bench', round.id), answeringAt);
    expectCount('initiatives in the summary', content.asked, count);
    figures.summaryKb = kilobytesOf('summary', presentSummary({ ...content, language: 'da' }, 'overview'));
    figures.pageKb = kilobytesOf('page', presentSummary({ ...content, language: 'da' }, { page: 1 }));
    return figures;
  });
}

/** As Teams counts: UTF-16. @throws where Teams would not take it */
function kilobytesOf(name, card) {
  const kilobytes = (JSON.stringify(card).length * 2) / 1024;
  if (kilobytes > mostKilobytes) throw new Error(`${name}: ${kilobytes} KB are more than a card may have`);
  return kilobytes;
}
