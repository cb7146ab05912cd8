import type { Form, Format } from '../../domain/documents/forms';
import type { Snapshot } from '../../domain/documents/snapshot';
import { TemplateRefusal } from '../../domain/documents/template-fault';
import type { TermReport } from '../../domain/documents/term-report';
import { checkTemplate } from './check/check-template';
import { fillExcel } from './excel/fill-excel';
import type { Filling } from './fields';
import { fillForm } from './fill-form';
import { fillReport } from './fill-report';
import { readTemplate, templateName, type Wanted } from './templates';
import { fillWord } from './word/fill-word';

/**
 * A snapshot as a file: the same snapshot and template always give the same bytes.
 * @param folder of templates that come before those of the program
 * @throws TemplateRefusal where a template cannot be filled as it is
 */
export function makeDocument(
  snapshot: Snapshot,
  { form, format }: { form: Form; format: Format },
  folder?: string,
): Buffer {
  const wanted = { form, format, language: snapshot.language };
  return fill(wanted, fillForm(snapshot, form), folder);
}

/** The report of all rounds, half-way or at the end. @throws TemplateRefusal where its template cannot be filled */
export function makeReport(report: TermReport, folder?: string): Buffer {
  return fill({ form: 'report', format: 'docx', language: report.language }, fillReport(report), folder);
}

function fill(wanted: Wanted, filling: Filling, folder: string | undefined): Buffer {
  const template = readTemplate(wanted, folder);
  const faults = checkTemplate(template, wanted);
  if (faults.length > 0) throw new TemplateRefusal(templateName(wanted), faults);
  return wanted.format === 'docx' ? fillWord(template, filling) : fillExcel(template, filling);
}
