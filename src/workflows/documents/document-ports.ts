import type { Form, Format } from '../../domain/documents/forms';
import type { Snapshot } from '../../domain/documents/snapshot';
import type { TermReport } from '../../domain/documents/term-report';

/**
 * A snapshot as a file; the same snapshot and template always give the same bytes.
 * @throws TemplateRefusal where a template cannot be filled
 */
export type MakeDocument = (snapshot: Snapshot, how: { form: Form; format: Format }) => Uint8Array;

/** The report of all rounds, in Word. @throws TemplateRefusal where its template cannot be filled */
export type MakeReport = (report: TermReport) => Uint8Array;
