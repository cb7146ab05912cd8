import type { Form, Format } from '../../domain/documents/forms';
import type { Snapshot } from '../../domain/documents/snapshot';

/**
 * A snapshot as a file; the same snapshot and template always give the same bytes.
 * @throws TemplateRefusal where a template cannot be filled
 */
export type MakeDocument = (snapshot: Snapshot, how: { form: Form; format: Format }) => Uint8Array;
