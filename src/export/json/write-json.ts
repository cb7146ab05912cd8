import { inOrder } from '../../domain/in-order';
import type { PortfolioPieces } from '../../workflows/exporting/export-ports';
import { format, headShape, pieceShape } from './export-schema';
import { snapshotShape } from './shapes/snapshot-shape';

/**
 * A portfolio as the text of a JSON file, piece by piece: what the schema has and nothing else, a line for each round and
 * each initiative, fields in order. The same content is the same text.
 */
export async function* writeJson({ head, published, initiatives }: PortfolioPieces): AsyncGenerator<string> {
  const { on, portfolio, indicators, rounds } = headShape.parse(head);
  yield `{"format":${line(format.format)},"version":${line(format.version)},"on":${line(on)},\n`;
  yield `"portfolio":${line(portfolio)},\n`;
  yield `"indicators":[${lines(indicators)}],\n`;
  yield `"rounds":[${lines(rounds)}],\n"published":[`;
  yield* linesOf(published, (snapshot) => snapshotShape.parse(snapshot));
  yield '],\n"initiatives":[';
  yield* linesOf(initiatives, (piece) => pieceShape.parse(piece));
  yield '\n]}\n';
}

async function* linesOf<T>(all: AsyncIterable<T>, spared: (one: T) => unknown): AsyncGenerator<string> {
  let before = '\n';
  for await (const one of all) {
    yield before + line(spared(one));
    before = ',\n';
  }
}

function line(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

function lines(values: unknown[]): string {
  return values.map((value) => `\n${line(value)}`).join(',');
}
