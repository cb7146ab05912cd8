import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/import/read-table';

const read = (...lines: string[]) => readTable(new TextEncoder().encode(lines.join('\r\n')));

async function told(...lines: string[]) {
  const { rows, passedOver = [], brokenRows } = await read(...lines);
  expect(brokenRows).toEqual([]);
  return {
    rows: rows.map(({ line, title, focusArea }) => [line, title, focusArea]),
    passedOver: passedOver.map(({ line, lastLine, because }) => [line, lastLine ?? line, because]),
  };
}

describe('lines that hold no initiative', () => {
  it('are the titles above the headings', async () => {
    expect(
      await told('Oversigt, august 2024;;', ';;', 'Opdateret af sekretariatet', 'Indsats;Status;Tid', 'A;Pågår;'),
    ).toEqual({
      rows: [[5, 'A', '']],
      passedOver: [[1, 3, 'aboveHeader']],
    });
  });

  it('are the headings again, as on every new page', async () => {
    expect(
      await told(
        'Indsats;Status på indsatsen;Milepæle1',
        'A;Pågår;',
        '"Indsats ";Status;Milepæle',
        'B;Pågår;',
        'Indsats;;',
      ),
    ).toEqual({
      rows: [
        [2, 'A', ''],
        [4, 'B', ''],
        [5, 'Indsats', ''],
      ],
      passedOver: [[3, 3, 'headerAgain']],
    });
  });

  it('are two lines of headings at once', async () => {
    expect(await told('Indsats;Status', 'Indsats;Status', 'A;Pågår')).toMatchObject({
      rows: [[3, 'A', '']],
      passedOver: [[2, 2, 'headerAgain']],
    });
  });

  it('are a legend below or within, told once, and what stands alone under it', async () => {
    expect(
      await told(
        'Indsats;Status;Milepæle',
        'A;Pågår;',
        'Grøn = indsatsen forløber planmæssigt;;',
        'Gul: kræver opmærksomhed;;',
        'Grå;indsatsen er afsluttet;',
        'Hvad der kræver handling, sættes på dagsordenen.;;',
        'B;Pågår;',
      ),
    ).toEqual({
      rows: [
        [2, 'A', ''],
        [7, 'B', ''],
      ],
      passedOver: [
        [3, 5, 'legend'],
        [6, 6, 'footnote'],
      ],
    });
  });

  it('are no legend where a title only begins with a colour', async () => {
    expect((await told('Indsats;Status', 'Grøn - omstilling;', 'Blå zoner;')).rows).toEqual([
      [2, 'Grøn - omstilling', ''],
      [3, 'Blå zoner', ''],
    ]);
  });

  it('are footnotes whose mark stands at a heading', async () => {
    expect(
      await told('Indsats;Status;Milepæle1', 'A;Pågår;', '1 Udfyldes kun for prioriterede;;', '2 nye stillinger;;'),
    ).toEqual({
      rows: [
        [2, 'A', ''],
        [4, '2 nye stillinger', ''],
      ],
      passedOver: [[3, 3, 'footnote']],
    });
  });
});

describe('a heading over a group of rows', () => {
  it('is their focus area when it is called what groups are called, or ends in a colon', async () => {
    expect(
      await told(
        'Indsats;Status',
        'Følgegruppen for opgaveoverdragelse;',
        'A;Pågår',
        'B;Pågår',
        'Gode overgange:;',
        'C;Pågår',
        'Klyngerne;',
      ),
    ).toEqual({
      rows: [
        [3, 'A', 'Følgegruppen for opgaveoverdragelse'],
        [4, 'B', 'Følgegruppen for opgaveoverdragelse'],
        [6, 'C', 'Gode overgange'],
        [7, 'Klyngerne', 'Gode overgange'],
      ],
      passedOver: [
        [2, 2, 'section'],
        [5, 5, 'section'],
      ],
    });
  });

  it('is whatever stands alone over headings that are repeated for each group, the first one too', async () => {
    const group = (name: string, title: string) => [`${name};`, 'Indsats;Status', `${title};Pågår`];
    expect(
      await told('Planen;', ...group('Vi samarbejder om børn', 'A'), ...group('Vi samarbejder om ældre', 'B')),
    ).toEqual({
      rows: [
        [4, 'A', 'Vi samarbejder om børn'],
        [7, 'B', 'Vi samarbejder om ældre'],
      ],
      passedOver: [
        [1, 2, 'aboveHeader'],
        [5, 5, 'section'],
        [6, 6, 'headerAgain'],
      ],
    });
  });

  it('may stand alone in the column of focus areas, and counts for rows that leave theirs empty', async () => {
    expect(await told('Vision;Indsats;Status', 'Gode overgange;;', ';A;Pågår', 'Børn;B;Pågår', ';C;Pågår')).toEqual({
      rows: [
        [3, 'A', 'Gode overgange'],
        [4, 'B', 'Børn'],
        [5, 'C', 'Børn'],
      ],
      passedOver: [[2, 2, 'section']],
    });
  });

  it('is no initiative nobody has said anything about', async () => {
    expect((await told('Indsats;Status', 'Audits;', 'Dosispakket medicin;')).rows).toEqual([
      [2, 'Audits', ''],
      [3, 'Dosispakket medicin', ''],
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['Fokusområder', 'focusArea'],
    ['Vision', 'focusArea'],
    ['Kap.', 'focusArea'],
    ['Forankring', 'anchoring'],
    ['Organisatorisk forankring', 'anchoring'],
    ['Status', 'phase'],
    ['Status på indsatsen', 'phase'],
    ['Fase', 'phase'],
    ['Forventet projektperiode', 'period'],
    ['Tidsplan', 'period'],
    ['Niveau', 'level'],
    ['Farve', 'colour'],
    ['Milepæle', 'milestones'],
    ['Milepæle1', 'milestones'],
    ['Milepæle [1]', 'milestones'],
    ['Forventes at være klar til fremlæggelse for SKU/DAK', 'readyForPresentation'],
    ['Forventes at være klar til implementering i (P)SOF’erne', 'readyForImplementation'],
    ['Forventes klar til\nimplementering', 'readyForImplementation'],
    ['Ansvarlig', 'responsible'],
    ['Tovholder', 'responsible'],
    ['Formål', 'purpose'],
    ['Kort beskrivelse', 'description'],
    ['Næste skridt', 'nextStep'],
    ['Økonomi', 'economy'],
    ['Indikatorer', 'indicators'],
    ['Nr.', 'number'],
    ['Next steps', 'nextStep'],
    ['Owner', 'responsible'],
    ['Milestones', 'milestones'],
    ['Ready for implementation', 'readyForImplementation'],
    ['Purpose', 'purpose'],
    ['Short description', 'description'],
    ['Colour', 'colour'],
  ])('%j is understood', async (heading, field) => {
    const { rows, unknownHeadings } = await read(`Indsats;"${heading}"`, 'A;x');
    expect(unknownHeadings).toEqual([]);
    expect(rows[0]).toMatchObject({ [field]: 'x', notes: {} });
  });

  it.each(['Indsats', 'Indsatser/projekter 2024', 'Indsats/opgave/\nprojekt', 'Nationale milepæle', 'Initiative'])(
    '%j is the title',
    async (heading) => {
      expect((await read(`"${heading}";Status`, 'A;Pågår')).rows[0]?.title).toBe('A');
    },
  );

  it('of the start and of the end are a period together, or one end of it', async () => {
    const { rows } = await read(
      'Kap.;Nationale milepæle;Opstart;Implementering',
      '1;A;primo 2016;ultimo 2017',
      '1;B;2016;',
      '1;C;;2. kvartal 2018',
      '1;D;når SKU beslutter det;',
    );
    expect(rows.map(({ period }) => period)).toEqual([
      'primo 2016 - ultimo 2017',
      'Start 2016',
      'Afsluttes 2. kvartal 2018',
      'når SKU beslutter det',
    ]);
  });

  it('beside a column for the period leave the start and the end as notes', async () => {
    const { rows } = await read('Indsats;Tidsplan;Opstart', 'A;2016-2017;primo 2016');
    expect(rows[0]).toMatchObject({ period: '2016-2017', notes: { Opstart: 'primo 2016' } });
  });

  it('of a new initiative are answered with a yes; other words are kept', async () => {
    expect((await read('Indsats;Ny indsats?', 'A;ja')).rows[0]?.isNew).toBe(true);
    const { rows } = await read('Indsats;Ny indsats', 'A;ja', 'B;', 'C;nej', 'D;X', 'E;måske', 'F;★');
    expect(rows.map(({ isNew }) => isNew)).toEqual([true, undefined, undefined, true, undefined, true]);
    expect(rows[4]?.notes).toEqual({ 'Ny indsats': 'måske' });
  });

  it('of a phase and of a status are two things', async () => {
    const { rows } = await read('Indsats;Fase;Status på indsatsen', 'A;Pågår;DAK har besluttet et pilotprojekt.');
    expect(rows[0]).toMatchObject({ phase: 'Pågår', statusText: 'DAK har besluttet et pilotprojekt.' });
  });
});

describe('a title', () => {
  it('with a list of points under it keeps them as its description', async () => {
    const { rows } = await read(
      'Indsats;Status',
      '"Den gode overgang: Følgeforskning\n\n• At afdække forløb\n• At sikre dem";Pågår',
    );
    expect(rows[0]).toMatchObject({
      title: 'Den gode overgang: Følgeforskning',
      description: '• At afdække forløb\n• At sikre dem',
    });
  });

  it('that is nothing but points names them all', async () => {
    const { rows } = await read('Indsats;Status', '"- Sondeernæring\n- Parenteral ernæring";Pågår');
    expect(rows[0]?.title).toBe('Sondeernæring; Parenteral ernæring');
  });
});
