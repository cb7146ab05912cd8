import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether the programs that open documents are on this machine. */
export const hasOffice = ['soffice', 'pdftotext'].every(
  (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0,
);

/** A file as LibreOffice saves it again; a profile of its own, so that nothing of the machine is in the way. */
export function saveAs(bytes: Uint8Array, from: string, to: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-office-'));
  try {
    writeFileSync(path.join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', path.join(folder, 'out'), `in.${from}`];
    const { status, stderr } = spawnSync('soffice', args, { cwd: folder, encoding: 'utf8', timeout: 120_000 });
    if (status !== 0) throw new Error(`LibreOffice gave up: ${stderr}`);
    return readFileSync(path.join(folder, 'out', `in.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function textOf(pdf: Uint8Array): string {
  return spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;
}
