import type { FetchedFile, FileHost } from '../../workflows/importing/table-ports';
import type { Log } from '../../workflows/log';
import { type FilePlaces, readPlace } from './file-place';

interface Wiring {
  places: FilePlaces;
  log: Log;
  /** For a whole file, from the first byte asked for to the last. */
  timeoutMs: number;
}

/** A file may be moved about on its own host, and not often. */
const mostRedirects = 3;

/**
 * Files over HTTP, within a time and a size. Addresses are checked before anything is sent, and a redirect is followed
 * on the same host alone. Never throws; no address and no content is logged.
 */
export function createFileHost({ places, log, timeoutMs }: Wiring): FileHost {
  return {
    async fetchFile(address, mostBytes) {
      const place = readPlace(address, places);
      if (!place) return { kind: 'wrongPlace' };
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const fetched = await readBounded(await follow(place, signal), mostBytes);
        if (fetched.kind === 'wrongPlace') log.warn({}, 'a file was said to have moved to another host');
        return fetched;
      } catch (error) {
        log.warn({ fault: faultOf(error) }, 'a file could not be fetched');
        return { kind: 'failed' };
      }
    },
    async putFile(address, file) {
      const place = readPlace(address, places);
      if (!place) return 'wrongPlace';
      try {
        const { status, body } = await fetch(place, {
          method: 'PUT',
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
          headers: {
            'content-type': 'application/octet-stream',
            'content-range': `bytes 0-${file.length - 1}/${file.length}`,
          },
          body: Buffer.from(file),
        });
        await body?.cancel();
        if (status >= 200 && status < 300) return 'put';
        log.warn({ status }, 'a file could not be put');
      } catch (error) {
        log.warn({ fault: faultOf(error) }, 'a file could not be put');
      }
      return 'failed';
    },
  };
}

async function follow(from: URL, signal: AbortSignal): Promise<Response | 'elsewhere'> {
  let at = from;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(at, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, at.href)) return 'elsewhere';
    const next = new URL(location, at);
    if (next.origin !== from.origin || next.username !== '' || next.password !== '') return 'elsewhere';
    at = next;
  }
  return 'elsewhere';
}

/** What it says of its own length is a hint; what comes is counted. */
async function readBounded(response: Response | 'elsewhere', mostBytes: number): Promise<FetchedFile> {
  if (response === 'elsewhere') return { kind: 'wrongPlace' };
  const { ok, status, body, headers } = response;
  if (!ok || !body) {
    await body?.cancel();
    throw Object.assign(new Error('The host did not give the file.'), { code: status });
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const isTooLong = () => length > mostBytes;
  if (Number(headers.get('content-length')) > mostBytes) {
    await body.cancel();
    return { kind: 'tooLarge' };
  }
  for await (const chunk of body as ReadableStream<Uint8Array>) {
    length += chunk.length;
    if (isTooLong()) return { kind: 'tooLarge' };
    chunks.push(chunk);
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) };
}

/** A word or a number of ours or the platform's, never the address. */
function faultOf(error: unknown): unknown {
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: { code?: unknown } };
  return cause?.code ?? code ?? name;
}
