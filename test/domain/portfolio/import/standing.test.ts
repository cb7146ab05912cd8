import { describe, expect, it } from '@jest/globals';
import type { RowAsRead } from '../../../../src/domain/portfolio/import/as-read';
import { planImport } from '../../../../src/domain/portfolio/import/plan-import';
import { asRead } from '../../../builders/as-read';

const story = 'DAK har besluttet, at følgegruppen kan igangsætte et pilotprojekt.';

/** How each row's initiative stands, and what was remarked on. */
function standings(...rows: Partial<RowAsRead>[]) {
  const { created, remarks } = planImport({ initiatives: [] }, asRead(rows), '2024-09-01T08:00:00.000Z');
  return {
    standings: created.map(({ phase, health }) => (health ? `${phase.phase} ${health}` : phase.phase)),
    remarks: remarks.map(({ kind }) => kind),
  };
}

describe('how an initiative stands by its table', () => {
  it('is its phase, judged by its colour', () => {
    expect(
      standings(
        { phase: 'Pågår', colour: 'Grøn' },
        { phase: 'Pågår', fill: 'yellow' },
        { phase: 'Pauseret', fill: 'red' },
        { phase: 'Under opstart', fill: 'blue' },
        { phase: 'Afsluttet', colour: 'grå' },
        { phase: 'Under planlægning', colour: 'Rød' },
      ),
    ).toEqual({
      standings: ['running green', 'running yellow', 'paused red', 'starting', 'closed', 'planned red'],
      remarks: [],
    });
  });

  it('is its colour where no words say a phase', () => {
    const colours = ['grey', 'blue', 'green', 'yellow', 'red'] as const;
    expect(standings(...colours.map((fill) => ({ phase: '', fill })), { phase: '' })).toEqual({
      standings: ['closed', 'planned', 'running green', 'running yellow', 'running red', 'planned'],
      remarks: [],
    });
  });

  it('is its phase where the colour says otherwise, and that is told', () => {
    expect(
      standings(
        { phase: 'Afsluttet', fill: 'green' },
        { phase: 'Pågår', fill: 'grey' },
        { phase: 'Pågår', fill: 'blue' },
        { phase: 'Pauseret', colour: 'grøn' },
        { phase: 'Afventer nationalt arbejde', colour: 'grøn' },
      ),
    ).toEqual({
      standings: ['closed', 'running', 'running', 'paused', 'awaiting'],
      remarks: Array(5).fill('colourAgainstPhase'),
    });
  });

  it('is the word of a colour where the cell is painted otherwise; a word that is no colour is kept as a note', () => {
    expect(
      standings({ phase: 'Pågår', colour: 'Gul', fill: 'red' }, { phase: 'Pågår', colour: 'lilla', fill: 'red' }),
    ).toEqual({ standings: ['running yellow', 'running red'], remarks: ['twoColours', 'unreadColour'] });
    const read = asRead([{ colour: 'lilla' }]);
    read.table.headings = { colour: 'Farve' };
    const [initiative] = planImport({ initiatives: [] }, read, '2024-09-01T08:00:00.000Z').created;
    expect(initiative?.notes).toEqual({ Farve: 'lilla' });
  });

  it('is told by sentences in a column of sentences: they are kept, no row is called unread, nothing counts as planned', () => {
    const read = asRead([{ phase: story }, { phase: '' }, { phase: 'Se referatet' }, { phase: story, fill: 'grey' }]);
    read.table.headings = { phase: 'Status på indsatsen' };
    const { created, remarks } = planImport({ initiatives: [] }, read, '2024-09-01T08:00:00.000Z');
    expect(remarks).toEqual([{ kind: 'statusAsText', heading: 'Status på indsatsen' }]);
    expect(created.map(({ phase, statusText }) => [phase, statusText])).toEqual([
      [{ phase: 'running', words: '' }, story],
      [{ phase: 'running', words: '' }, undefined],
      [{ phase: 'running', words: '' }, 'Se referatet'],
      [{ phase: 'closed', words: '' }, story],
    ]);
  });

  it('is not understood where one sentence stands in a column of phases; it is kept as text as well', () => {
    const { created, remarks } = planImport(
      { initiatives: [] },
      asRead([{ phase: 'Pågår' }, { phase: story }, { phase: 'Godt på vej', fill: 'green' }]),
      '2024-09-01T08:00:00.000Z',
    );
    expect(remarks).toEqual([
      { kind: 'unreadPhase', line: 3, number: '2', words: story },
      { kind: 'unreadPhase', line: 4, number: '3', words: 'Godt på vej', countsAs: 'running' },
    ]);
    expect(created.map(({ statusText }) => statusText)).toEqual([undefined, story, undefined]);
  });
});
