import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFileHost } from '../../../src/teams/files/file-host';
import { readPlace } from '../../../src/teams/files/file-place';
import { type FileServer, startFileServer } from './file-server';

const everywhere = { loopback: false };

describe('where files may lie', () => {
  it.each([
    'https://contoso.sharepoint.com/personal/x/_layouts/15/download.aspx?UniqueId=1&tempauth=abc',
    'https://contoso-my.sharepoint.com/a',
    'https://CONTOSO.SharePoint.com/a',
  ])('%s', (address) => {
    expect(readPlace(address, everywhere)?.href).toMatch(/^https:\/\/contoso[a-z.-]*\.sharepoint\.com\//);
  });

  it.each([
    'http://contoso.sharepoint.com/a',
    'https://sharepoint.com/a',
    'https://evilsharepoint.com/a',
    'https://contoso.sharepoint.com.evil.example/a',
    'https://evil.example/contoso.sharepoint.com',
    'https://evil.example#.sharepoint.com',
    'https://evil.example\\.sharepoint.com/a',
    'https://contoso.sharepoint.com@evil.example/a',
    'https://user:word@contoso.sharepoint.com/a',
    'https://contoso.sharepoint.com:8443/a',
    'https://contoso.sharepoint.com./a',
    'https://169.254.169.254/latest/meta-data',
    'http://127.0.0.1/a',
    'http://localhost/a',
    'file:///etc/passwd',
    'data:text/csv,Indsats',
    '//contoso.sharepoint.com/a',
    'contoso.sharepoint.com',
    '',
    undefined,
    7,
  ])('not %s', (address) => {
    expect(readPlace(address, everywhere)).toBeUndefined();
  });

  it('is this machine too in local mode, and no other one over plain http', () => {
    const local = { loopback: true };
    expect(readPlace('http://127.0.0.1:4711/a', local)?.port).toBe('4711');
    expect(readPlace('http://localhost:4711/a', local)?.port).toBe('4711');
    for (const address of ['http://10.0.0.1/a', 'http://127.0.0.1.evil.example/a', 'http://contoso.sharepoint.com/a']) {
      expect(readPlace(address, local)).toBeUndefined();
    }
  });
});

describe('files over HTTP', () => {
  let server: FileServer;
  let other: FileServer;
  const logged: unknown[] = [];
  const note = (fields: object, text: string) => void logged.push({ fields, text });
  const log = { info: note, warn: note, error: note };
  const host = createFileHost({ places: { loopback: true }, log, timeoutMs: 400 });
  beforeAll(async () => {
    [server, other] = await Promise.all([startFileServer(), startFileServer()]);
  });
  afterAll(() => Promise.all([server.stop(), other.stop()]));

  it('are fetched whole', async () => {
    server.files.set('/whole', { body: 'Indsats\nA\n' });
    const fetched = await host.fetchFile(server.url('/whole'), 10);
    expect(fetched.kind === 'file' && Buffer.from(fetched.bytes).toString()).toBe('Indsats\nA\n');
  });

  it('are not read beyond the most they may be, whatever they say of their length', async () => {
    server.files.set('/said', { body: 'x'.repeat(11), headers: { 'content-length': '11' } });
    server.files.set('/unsaid', { body: 'x'.repeat(11), headers: { 'transfer-encoding': 'chunked' } });
    for (const path of ['/said', '/unsaid']) {
      expect(await host.fetchFile(server.url(path), 10)).toEqual({ kind: 'tooLarge' });
    }
  });

  it('are followed on their own host and no other', async () => {
    server.files.set('/target', { body: 'A' });
    server.files.set('/moved', { status: 302, headers: { location: '/target' } });
    server.files.set('/away', { status: 302, headers: { location: other.url('/target') } });
    server.files.set('/round', { status: 302, headers: { location: '/round' } });
    expect(await host.fetchFile(server.url('/moved'), 10)).toMatchObject({ kind: 'file' });
    expect(await host.fetchFile(server.url('/away'), 10)).toEqual({ kind: 'wrongPlace' });
    expect(await host.fetchFile(server.url('/round'), 10)).toEqual({ kind: 'wrongPlace' });
    expect(other.fetched).toEqual([]);
  });

  it('fail when they are not there, when nobody answers, and when they never end', async () => {
    server.files.set('/endless', { body: 'x', hangs: true });
    expect(await host.fetchFile(server.url('/absent'), 10)).toEqual({ kind: 'failed' });
    expect(await host.fetchFile('http://127.0.0.1:1/a', 10)).toEqual({ kind: 'failed' });
    expect(await host.fetchFile(server.url('/endless'), 10)).toEqual({ kind: 'failed' });
  });

  it('are asked of nobody where they may not lie', async () => {
    const strict = createFileHost({ places: { loopback: false }, log, timeoutMs: 400 });
    const before = server.fetched.length;
    expect(await strict.fetchFile(server.url('/whole'), 10)).toEqual({ kind: 'wrongPlace' });
    expect(await strict.putFile(server.url('/whole'), Buffer.from('x'))).toBe('wrongPlace');
    expect([server.fetched.length, server.put]).toEqual([before, []]);
  });

  it('are put in one piece', async () => {
    expect(await host.putFile(server.url('/put'), Buffer.from('æ'))).toBe('put');
    expect(server.put).toMatchObject([
      { path: '/put', headers: { 'content-range': 'bytes 0-1/2' }, body: Buffer.from('æ') },
    ]);
    server.putStatus = 507;
    expect(await host.putFile(server.url('/put'), Buffer.from('æ'))).toBe('failed');
  });

  it('leave no address in the log', () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toMatch(/http|endless|absent|sharepoint/);
  });
});
