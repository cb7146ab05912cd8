/** What an operator can type after `statusrunde`: each command with what it does. */
export const usage = {
  heading: 'Brug:',
  wrong: 'Kommandoen er ikke forstået.',
  commands: [
    ['import <portfolio.json>', 'læs en portefølje og dens tabel'],
    ['import --dry-run <portfolio.json>', 'se, hvad det ville ændre; intet bliver skrevet'],
    [
      'succeed <gammelt id> <ny fil eller nyt id> [--numbers 12-19] [--dry-run]',
      'før indsatser videre i en anden portefølje, og luk den gamle',
    ],
    ['meetings <portefølje> <udvalg> <kalender.ics>', 'læs et udvalgs møder'],
    ['export <portefølje> --format csv|xlsx|json [<fil>]', 'skriv en portefølje i en fil, som kan læses igen'],
    ['import-export <fil.json>', 'læg en portefølje fra en sådan json-fil i et lager, der ikke har den'],
    ['backup <fil>', 'gem alt, hvad lageret rummer, i en fil'],
    ['restore <fil>', 'læg en sådan fil tilbage i et tomt lager'],
    ['erase <objekt-id eller brugernavn> [--dry-run]', 'glem en person; svarene bliver stående uden navn'],
    [
      'document <portefølje> [<udvalg>] [--form overview|tool|plan|midterm|final] [--format docx|xlsx] [--day 2024-10-11 | --now] [--out <fil>]',
      'lav et dokument til Word eller Excel',
    ],
    ['check-template <fil eller mappe>', 'se, om skabeloner til dokumenter kan bruges'],
    ['help', 'vis denne hjælp'],
  ] as [string, string][],
};
