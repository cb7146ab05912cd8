import type { Words } from '../../da';

export const erasing: Words['erasing'] = {
  done: (records) =>
    `The person is forgotten. ${records === 1 ? '1 document was' : `${records} documents were`} changed or removed.`,
  would: (records) =>
    `${records === 1 ? '1 document' : `${records} documents`} would be changed or removed. Nothing was written.`,
  of: (answers, drafts, owned) =>
    `Answers that stay without a name: ${answers}. Drafts removed: ${drafts}. Initiatives that lose their owner: ${owned}.`,
  coordinates: (portfolio) =>
    `The file of ${portfolio} names the person as coordinator. Change it before it is read in again.`,
  namedByFile: (numbers) =>
    `portfolio.json or the table names the person at initiative ${numbers}. Change them before they are read in again.`,
  elsewhere: 'Backups, logs and free text in answers are untouched. See docs/personal-data.md.',
  nobody:
    'I know nobody by that id or name. Give the person’s object id or user principal name (name@municipality.example).',
  lastCoordinator: (portfolio) =>
    `The person is the only coordinator of ${portfolio}. First import a portfolio.json with another. Nothing was written.`,
};
