import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFault, fillManifest, findFaults, zipPackage } from './package-manifest.mjs';

// npm run package [-- <file>]: the Teams app package, made from manifest/ and the environment.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(process.argv[2] ?? join(root, 'dist/statusrunde.zip'));

process.exitCode = packageApp();

/** @returns {number} the exit code: 0 and a file, or 1 and one sentence on stderr. */
function packageApp() {
  const template = read('manifest/manifest.json');
  const filled = fillManifest(template, {
    ...process.env,
    APP_VERSION: readJson('package.json').version,
    // One bot, one identity: who has configured the bot need not write its id again.
    BOT_ID: process.env.BOT_ID || process.env.MicrosoftAppId,
  });
  if (filled.kind === 'missing') {
    return refuse(`Set ${filled.names.join(', ')} in the environment or in .env and run \`npm run package\` again.`);
  }
  const { manifest } = filled;
  const faults = findFaults(manifest, readJson('manifest/en.json'), schemasOf(manifest.manifestVersion));
  if (faults.length > 0) {
    return refuse(
      ['Teams would refuse this package:', ...faults.map((fault) => describeFault(fault, template))].join('\n'),
    );
  }

  const zip = zipPackage({
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
    'en.json': readFileSync(join(root, 'manifest/en.json')),
    [manifest.icons.color]: readFileSync(join(root, 'manifest', manifest.icons.color)),
    [manifest.icons.outline]: readFileSync(join(root, 'manifest', manifest.icons.outline)),
  });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zip);
  console.log(`Wrote ${out} (version ${manifest.version}, ${Math.ceil(zip.length / 1024)} KB).`);
  return 0;
}

function schemasOf(version) {
  // The package's own entry point cannot be loaded (it asks for a package it does not depend on); its schemas can be read.
  const folder = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}`;
  return {
    manifest: readJson(`${folder}/MicrosoftTeams.schema.json`),
    localisation: readJson(`${folder}/MicrosoftTeams.Localization.schema.json`),
  };
}

function refuse(sentence) {
  console.error(sentence);
  return 1;
}

function readJson(path) {
  return JSON.parse(read(path));
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}
