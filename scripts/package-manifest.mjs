import Ajv from 'ajv-draft-04';
import { zipSync } from 'fflate';

const PLACEHOLDER = /\$\{\{([A-Z_]+)\}\}/g;

/**
 * Puts values in the place of `${{NAME}}`. Filled after parsing, so that a quote in a name cannot break the JSON.
 *
 * @param {string} template the text of manifest.json
 * @param {Record<string, string | undefined>} values by name; an empty one counts as missing
 * @returns {{ kind: 'filled', manifest: object } | { kind: 'missing', names: string[] }}
 */
export function fillManifest(template, values) {
  const names = [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name))];
  const missing = names.filter((name) => !values[name]?.trim());
  if (missing.length > 0) return { kind: 'missing', names: missing };
  const fill = (text) => text.replace(PLACEHOLDER, (_, name) => values[name].trim());
  return {
    kind: 'filled',
    manifest: JSON.parse(template, (_, value) => (typeof value === 'string' ? fill(value) : value)),
  };
}

/**
 * What Teams would refuse: the published schemas, and three rules that the schemas leave out.
 *
 * @param {object} manifest filled
 * @param {object} localisation en.json
 * @param {{ manifest: object, localisation: object }} schemas of the version the manifest names (JSON Schema draft 4)
 * @returns {{ file: string, path: string, message: string }[]} `path` is a JSON pointer; empty when all is well
 */
export function findFaults(manifest, localisation, schemas) {
  const written = [
    ...schemaFaults('manifest.json', schemas.manifest, manifest),
    ...schemaFaults('en.json', schemas.localisation, localisation),
  ];
  // The other rules read fields that the schema has to vouch for.
  return written.length > 0 ? written : unwrittenRules(manifest);
}

/**
 * @param {{ file: string, path: string, message: string }} fault
 * @param {string} template the text of manifest.json: a fault in a filled place is put down to its variable
 * @returns {string} one line
 */
export function describeFault({ file, path, message }, template) {
  const at = path.split('/').slice(1);
  const source = at.reduce((value, key) => value?.[key], JSON.parse(template));
  const [, variable] = /\$\{\{([A-Z_]+)\}\}/.exec(typeof source === 'string' ? source : '') ?? [];
  return file === 'manifest.json' && variable ? `${variable} ${message}` : `${file} ${path || '/'} ${message}`;
}

/** @param {Record<string, Uint8Array>} files by name. @returns {Uint8Array} the same bytes for the same files, anywhere. */
export function zipPackage(files) {
  // A zip keeps local wall time; a date built from local parts is therefore the same in every zone. 1980 is the first it can hold.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function schemaFaults(file, schema, data) {
  // The localisation schema's patterns are not valid under the `u` flag.
  const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false }).compile(schema);
  if (validate(data)) return [];
  return validate.errors.map(({ instancePath, message }) => ({ file, path: instancePath, message }));
}

function unwrittenRules({ version, developer, validDomains }) {
  const rules = [
    // Upload answers 400 to what semver allows beyond three numbers: https://github.com/OfficeDev/microsoft-teams-app-schema/issues/174
    ['/version', /^\d+\.\d+\.\d+$/.test(version), 'must be three numbers, such as 1.2.0'],
    ...['websiteUrl', 'privacyUrl', 'termsOfUseUrl'].map((name) => [
      `/developer/${name}`,
      developer[name].startsWith('https://'),
      'must begin with https://',
    ]),
    ...validDomains.map((domain, index) => [
      `/validDomains/${index}`,
      /^[\w-]+(\.[\w-]+)+$/.test(domain),
      'must be a bare host name, such as bot.example.com',
    ]),
  ];
  return rules.filter(([, holds]) => !holds).map(([path, , message]) => ({ file: 'manifest.json', path, message }));
}
