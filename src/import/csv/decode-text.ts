import { TextDecoder } from 'node:util';
import { ImportRefusal } from '../../domain/portfolio/import/import-refusal';

/**
 * The text of a file a coordinator has: UTF-8 with or without a byte-order mark, UTF-16 with one (what Excel calls
 * Unicode text), otherwise Windows-1252. Line ends become `\n`, inside cells too.
 * @throws ImportRefusal for what is not text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoderOf(bytes).decode(bytes);
  if (text.includes('\0')) throw new ImportRefusal([{ kind: 'notText' }]);
  return text.replace(/\r\n?/g, '\n');
}

function decoderOf(bytes: Uint8Array): TextDecoder {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be');
  return isUtf8(bytes) ? new TextDecoder('utf-8') : new TextDecoder('windows-1252');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
