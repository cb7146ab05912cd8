import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Served {
  status?: number;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
  /** The body never ends. */
  hangs?: boolean;
}

export interface FileServer {
  url(path: string): string;
  /** What is given for each path; others are 404. */
  files: Map<string, Served>;
  fetched: string[];
  put: { path: string; headers: IncomingHttpHeaders; body: Buffer }[];
  putStatus: number;
  stop(): Promise<void>;
}

/** Where files of a chat lie, on this machine. */
export async function startFileServer(): Promise<FileServer> {
  const server = createServer(async (req, res) => {
    const path = req.url ?? '';
    if (req.method === 'PUT') {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk as Buffer);
      files.put.push({ path, headers: req.headers, body: Buffer.concat(chunks) });
      res.writeHead(files.putStatus);
      res.end('{}');
      return;
    }
    files.fetched.push(path);
    const { status = 200, headers = {}, body = '', hangs } = files.files.get(path) ?? { status: 404 };
    res.writeHead(status, headers);
    if (hangs) res.write(body);
    else res.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const files: FileServer = {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    files: new Map(),
    fetched: [],
    put: [],
    putStatus: 201,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  return files;
}
