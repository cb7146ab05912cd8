import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv-draft-04';

const root = join(__dirname, '../..');
const template = readFileSync(join(root, 'manifest/manifest.json'), 'utf8');
const manifest = JSON.parse(fill(template));
const english: Record<string, string> = readJson('manifest/en.json');
const schemas = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}`;

describe('the Teams manifest', () => {
  it('is what the Teams schema of its version allows', () => {
    expect(faultsOf(`${schemas}/MicrosoftTeams.schema.json`, manifest)).toEqual([]);
  });

  it('names the schema of its own version, and so does its translation', () => {
    const folder = `https://developer.microsoft.com/en-us/json-schemas/teams/v${manifest.manifestVersion}`;
    expect(manifest.$schema).toBe(`${folder}/MicrosoftTeams.schema.json`);
    expect(english.$schema).toBe(`${folder}/MicrosoftTeams.Localization.schema.json`);
  });

  it('leaves to the operator what differs between installations, and to package.json the version', () => {
    const names = [...template.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect(names.sort()).toEqual([
      'APP_VERSION',
      'BOT_DOMAIN',
      'BOT_ID',
      'DEVELOPER_NAME',
      'DEVELOPER_WEBSITE',
      'PRIVACY_URL',
      'TEAMS_APP_ID',
      'TERMS_URL',
    ]);
  });

  it('puts the bot in personal chats and in teams, shared and private channels included', () => {
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team']);
    expect(manifest.supportsChannelFeatures).toBe('tier1');
  });

  it('lets people send the bot a file', () => {
    expect(manifest.bots[0].supportsFiles).toBe(true);
  });

  it('keeps every command title to one line of a menu and every description to a sentence', () => {
    for (const { title, description } of manifest.bots[0].commandLists.flatMap((list: CommandList) => list.commands)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('the English translation', () => {
  it('is what the localisation schema allows', () => {
    expect(faultsOf(`${schemas}/MicrosoftTeams.Localization.schema.json`, english)).toEqual([]);
  });

  it('has a twin for every text a person sees, and no other', () => {
    const { $schema: _, ...texts } = english;
    expect(Object.keys(texts).sort()).toEqual(textsOf(manifest).sort());
  });

  it('is named by the manifest as the one beside the Danish', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'da',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
  });
});

interface CommandList {
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}

/** The paths, as a localisation file writes them, of what Teams shows in the reader's language. */
function textsOf({ name, description, bots }: typeof manifest): string[] {
  const lists: CommandList[] = bots[0].commandLists;
  const commands = lists.flatMap((list, at) =>
    list.commands.flatMap((_, index) =>
      ['title', 'description'].map((key) => `bots[0].commandLists[${at}].commands[${index}].${key}`),
    ),
  );
  return [
    ...Object.keys(name).map((key) => `name.${key}`),
    ...Object.keys(description).map((key) => `description.${key}`),
    ...commands,
  ];
}

function faultsOf(schema: string, data: unknown): unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false });
  const validate = ajv.compile(readJson(schema));
  return validate(data) ? [] : (validate.errors ?? []);
}

function fill(text: string): string {
  const guid = '11111111-1111-4111-8111-111111111111';
  return text
    .replace(/\$\{\{(TEAMS_APP_ID|BOT_ID)\}\}/g, guid)
    .replace(/\$\{\{APP_VERSION\}\}/, '1.2.3')
    .replace(/\$\{\{BOT_DOMAIN\}\}/g, 'bot.example.com')
    .replace(/\$\{\{DEVELOPER_NAME\}\}/g, 'Sekretariatet')
    .replace(/\$\{\{\w+\}\}/g, 'https://example.com');
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
