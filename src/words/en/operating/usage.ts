import type { Words } from '../../da';

export const usage: Words['usage'] = {
  heading: 'Usage:',
  wrong: 'The command was not understood.',
  commands: [
    ['import <portfolio.json>', 'read a portfolio and its table'],
    ['import --dry-run <portfolio.json>', 'see what that would change; nothing is written'],
    [
      'succeed <old id> <new file or new id> [--numbers 12-19] [--dry-run]',
      'carry initiatives on in another portfolio and close the old one',
    ],
    ['meetings <portfolio> <committee> <file.ics>', 'read a committee’s meetings'],
    ['export <portfolio> --format csv|xlsx|json [<file>]', 'write a portfolio to a file that can be read again'],
    ['import-export <file.json>', 'put a portfolio from such a json file into a store that lacks it'],
    ['backup <file>', 'keep all that the store holds in a file'],
    ['restore <file>', 'put such a file back into an empty store'],
    ['erase <object id or user principal name> [--dry-run]', 'forget a person; answers stay without a name'],
    [
      'document <portfolio> [<committee>] [--form overview|tool|plan|midterm|final] [--format docx|xlsx] [--day 2024-10-11 | --now] [--out <file>]',
      'make a document for Word or Excel',
    ],
    ['check-template <file or folder>', 'see whether templates for documents can be used'],
    ['help', 'show this help'],
  ],
};
