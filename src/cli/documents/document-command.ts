import { existsSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Form, type Format, formats, forms, type RoundDay } from '../../domain/documents/forms';
import type { Snapshot } from '../../domain/documents/snapshot';
import { TemplateRefusal } from '../../domain/documents/template-fault';
import { type Term, terms } from '../../domain/documents/term-report';
import { findCommittee, type Language, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { Instant } from '../../domain/time/instant';
import { makeDocument, makeReport } from '../../export/document/make-document';
import { documentName, reportName } from '../../words/document-name';
import { sayFault } from '../../words/say-template-fault';
import { wordsIn } from '../../words/words-in';
import { type FoundDocument, findDocument } from '../../workflows/documents/find-document';
import { gatherTerm } from '../../workflows/documents/gather-term';
import { keepDocument } from '../../workflows/documents/keep-document';
import type { Store } from '../../workflows/ports';
import { fileTrouble } from '../files/file-trouble';
import { writeNewFile } from '../files/write-new-file';
import type { Terminal } from '../import-command';

export interface DocumentCommand extends Terminal {
  cwd: string;
  now: Instant;
  templates: string | undefined;
  openStore(): Promise<Store>;
}

/** What stands after `statusrunde document`. */
export interface DocumentOperands {
  portfolioId: string;
  committee?: string;
  form?: Form | Term;
  format: Format;
  of?: RoundDay | 'today';
  /** Absent: named after what it is, in the folder where it was typed. */
  file?: string;
}

/** `undefined` for wrong usage. */
export function readDocumentOperands(operands: string[]): DocumentOperands | undefined {
  const rest = [...operands];
  const take = (flag: string) => {
    const at = rest.indexOf(flag);
    return at < 0 ? undefined : (rest.splice(at, 2)[1] ?? '');
  };
  const [form, named, meeting, file] = ['--form', '--format', '--day', '--out'].map(take);
  const format = named ?? (file?.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'docx');
  const isNow = rest.includes('--now');
  const [portfolioId, committee, ...others] = rest.filter((word) => word !== '--now');
  const of = meeting === undefined ? undefined : dayIn(meeting);
  const wanted = {
    form: [...forms, ...terms].find((each) => each === form),
    format: formats.find((each) => each === format),
  };
  const isWrong =
    [portfolioId, committee, ...others].some((word) => word?.startsWith('-')) ||
    others.length > 0 ||
    (form !== undefined && !wanted.form) ||
    (meeting !== undefined && (!of || isNow || !committee)) ||
    (isTerm(wanted.form) && (committee !== undefined || format !== 'docx' || isNow)) ||
    file === '';
  if (isWrong || !portfolioId || !wanted.format) return undefined;
  return {
    portfolioId,
    format: wanted.format,
    ...(committee ? { committee } : {}),
    ...(wanted.form ? { form: wanted.form } : {}),
    ...(isNow ? { of: 'today' as const } : of ? { of } : {}),
    ...(file ? { file } : {}),
  };
}

function isTerm(form: Form | Term | undefined): form is Term {
  return terms.some((term) => term === form);
}

function dayIn(words: string): RoundDay | undefined {
  const [year, month, day] = /^\d{4}-\d{2}-\d{2}$/.test(words) ? words.split('-').map(Number) : [];
  return year && month && day ? { year, month, day } : undefined;
}

/**
 * `statusrunde document <portfolio> [<committee>]`: the same file as in the chat, to the byte. A file that is there already
 * is left alone.
 * @returns the exit code: 0 written, 1 not
 */
export async function documentCommand(operands: DocumentOperands, command: DocumentCommand): Promise<number> {
  const store = await command.openStore();
  try {
    const portfolio = await store.findPortfolio(operands.portfolioId);
    if (portfolio) return await writeDocument({ store, portfolio }, operands, command);
    const known = (await store.listPortfolios()).map(({ id }) => id).join(', ');
    // Nothing says which language an operator reads: there is no portfolio.
    for (const language of ['da', 'en'] as const) {
      command.complain(wordsIn(language).importing.unknownPortfolio(operands.portfolioId, known));
    }
    return 1;
  } finally {
    await store.close();
  }
}

async function writeDocument(
  { store, portfolio }: { store: Store; portfolio: Portfolio },
  { committee: words, form, format, of, file }: DocumentOperands,
  command: DocumentCommand,
): Promise<number> {
  const { now, complain } = command;
  const { importing, documenting, template } = wordsIn(portfolio.language);
  if (command.templates !== undefined && !existsSync(command.templates)) {
    complain(template.noFile(command.templates));
    return 1;
  }
  const committee = words === undefined ? undefined : findCommittee(portfolio, words);
  if (words !== undefined && !committee) {
    complain(importing.unknownCommittee(words, portfolio.committees.map(shortName).join(', ')));
    return 1;
  }
  const initiatives = await store.listInitiatives(portfolio.id);
  if (isTerm(form)) {
    const report = await gatherTerm(store, { portfolio, initiatives, term: form, now });
    const made = { name: file ?? reportName(report), language: portfolio.language, initiatives: report.items.length };
    return writeMade(made, async () => makeReport(report, command.templates), command);
  }
  const sought = { portfolio, initiatives, now, ...(committee ? { committee } : {}), ...(of ? { of } : {}) };
  const found = await findDocument(store, sought, { form, format });
  if (found.kind === 'found') return writeFound(store, found, file, command);
  complain(documenting.noRound(committee ? shortName(committee) : '', found.days.join(', ')));
  return 1;
}

function writeFound(
  store: Store,
  { told, snapshot }: Extract<FoundDocument, { kind: 'found' }>,
  file: string | undefined,
  command: DocumentCommand,
): Promise<number> {
  const { form, format } = told;
  const { language, items } = snapshot;
  const name = file ?? documentName(told, language);
  const making = { store, makeDocument: (of: Snapshot) => makeDocument(of, { form, format }, command.templates) };
  const make = async () => {
    const wish = { form, format, name: path.basename(name), now: command.now };
    const { portfolioId, id } = await keepDocument(making, snapshot, wish);
    return (await store.readDocument(portfolioId, id)) ?? new Uint8Array();
  };
  return writeMade({ name, language, initiatives: items.length }, make, command);
}

async function writeMade(
  { name, language, initiatives }: { name: string; language: Language; initiatives: number },
  make: () => Promise<Uint8Array>,
  { cwd, print, complain }: DocumentCommand,
): Promise<number> {
  const { template, archive, documented } = wordsIn(language);
  try {
    await writeNewFile(path.resolve(cwd, name), Readable.from([await make()]));
    print(documented.written(initiatives, path.basename(name)));
    return 0;
  } catch (error) {
    if (!(error instanceof TemplateRefusal)) complain(fileTrouble(error, name)(archive));
    else {
      complain(template.faulty(error.file));
      for (const fault of error.faults) complain(`- ${sayFault(fault, template, error.file)}`);
    }
    return 1;
  }
}
