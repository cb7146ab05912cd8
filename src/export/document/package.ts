import PizZip from 'pizzip';

/** The parts of a docx or xlsx file. */
export type Package = PizZip;

/** @throws where it is no such file, or a damaged one */
export function openPackage(bytes: Uint8Array): Package {
  return new PizZip(bytes);
}

/**
 * Whether it is a file that people work in. One to make others of (.dotx, .xltx), or with macros, does not open under the
 * name of such a file.
 * @param type `wordprocessingml.document` or `spreadsheetml.sheet`
 */
export function isPlain(parts: Package, type: string): boolean {
  return readPart(parts, '[Content_Types].xml')?.includes(`.${type}.main+xml`) ?? false;
}

export function readPart(parts: Package, name: string): string | undefined {
  return parts.file(name)?.asText();
}

export function partNames(parts: Package, pattern: RegExp): string[] {
  return Object.keys(parts.files).filter((name) => pattern.test(name));
}

/** The same parts always give the same bytes: nothing in them tells when they were written. */
export function closePackage(parts: Package): Buffer {
  // An archive writes the local time, so it is given as local time.
  const begin = new Date(1980, 0, 1);
  for (const file of Object.values(parts.files)) {
    file.date = begin;
    file.options.date = begin;
  }
  return parts.generate({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) =>
    name
      ? (characters[name.toLowerCase()] ?? '')
      : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
