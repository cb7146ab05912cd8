// How often a second the card of one template (the argument) is made from its sample data.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist, timed } from '../measure.mjs';

const { expandCard } = dist('./cards/template');

const [name] = process.argv.slice(2);
const view = JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../../cards/${name}.data.json`), 'utf8'));
const first = await timed(() => expandCard(name, view));
if (JSON.stringify(first.value).includes('${')) throw new Error(`${name} has a part that nothing was put in`);
await expand(200);
const times = 500;
const { cpu } = await timed(() => expand(times));
const bytes = JSON.stringify(first.value).length * 2;
process.stdout.write(
  JSON.stringify({ first: first.ms, each: cpu / times, perSecond: (times / cpu) * 1000, kilobytes: bytes / 1024 }),
);

function expand(many) {
  for (let n = 0; n < many; n += 1) expandCard(name, view);
}
