// What stands where in the templates, by language and form. Widths are in twentieths of a point on a page of A4 that lies
// down: 14,800 between its margins.

const danish = {
  language: 'da-DK',
  title: '{titel}',
  dateline: '{datolinje}',
  header: '{portefølje}',
  page: ['Side ', ' af '],
  pageSheet: 'Side &P af &N',
  group: '{gruppe}',
  loops: { groups: 'grupper', initiatives: 'indsatser', legend: 'farver' },
  legend: ['{farve}', '{betydning}'],
};

const english = {
  language: 'en-GB',
  title: '{title}',
  dateline: '{dateline}',
  header: '{portfolio}',
  page: ['Page ', ' of '],
  pageSheet: 'Page &P of &N',
  group: '{group}',
  loops: { groups: 'groups', initiatives: 'initiatives', legend: 'colours' },
  legend: ['{colour}', '{meaning}'],
};

/** A column: its heading, what stands in its cells (a line each; `*` marks one that is bold), its width. */
const column = (heading, cell, width) => ({ heading: `{${heading}}`, cell, width });

export const layouts = {
  da: {
    overview: {
      ...danish,
      sheet: 'Overblik',
      isGrouped: false,
      columns: [
        column('overskrift_fokusområde', ['{fokusområde}'], 2500),
        column('overskrift_indsats', ['{indsats}'], 5500),
        column('overskrift_forankring', ['{forankring}'], 2100),
        column('overskrift_status', ['{status}', '*{farve}'], 2300),
        column('overskrift_periode', ['{periode}'], 2400),
      ],
      notes: ['★ Ny indsats'],
    },
    tool: {
      ...danish,
      sheet: 'Porteføljestyringsværktøj',
      isGrouped: true,
      columns: [
        column('overskrift_indsats', ['{indsats}'], 2500),
        column('overskrift_status', ['*{farve}', '{statustekst}'], 3300),
        column('overskrift_milepæle', ['{milepæle}'], 2900),
        column('overskrift_fremlæggelse', ['{fremlæggelse}'], 2000),
        column('overskrift_implementering', ['{implementering}'], 2000),
        column('overskrift_bemærkninger', ['{bemærkninger}'], 2100),
      ],
      notes: [
        '★ Ny indsats',
        'Indsatser, der kræver handling, bliver sat på dagsordenen i separate sagsfremstillinger.',
      ],
    },
    plan: {
      ...danish,
      sheet: 'Implementeringsplan',
      isGrouped: true,
      hasNoLegend: true,
      columns: [
        column('overskrift_indsats', ['{indsats}', '{periode}'], 3200),
        column('overskrift_niveau', ['{niveau}'], 1900),
        column('overskrift_beskrivelse', ['{beskrivelse}'], 5200),
        column('overskrift_næste_skridt', ['{næste_skridt}'], 4500),
      ],
      notes: ['★ Ny indsats'],
    },
    report: {
      ...danish,
      isGrouped: true,
      summary: '{opsummering}',
      legend: ['{farve}', '{hvor_mange}', '{betydning}'],
      columns: [
        { heading: 'Indsats', cell: ['{indsats}', '*{farve}'], width: 2500 },
        { heading: 'Mål', cell: ['{mål}'], width: 2100 },
        { heading: 'Forløb', cell: ['{forløb}'], width: 3600 },
        { heading: 'Milepæle', cell: ['{milepæle}'], width: 2200 },
        { heading: 'Periode', cell: ['{perioder}'], width: 1900 },
        { heading: 'Beslutninger', cell: ['{beslutninger}'], width: 2500 },
      ],
      notes: [],
    },
  },
  en: {
    overview: {
      ...english,
      sheet: 'Overview',
      isGrouped: false,
      columns: [
        column('heading_focus_area', ['{focus_area}'], 2500),
        column('heading_initiative', ['{initiative}'], 5500),
        column('heading_anchoring', ['{anchoring}'], 2100),
        column('heading_status', ['{status}', '*{colour}'], 2300),
        column('heading_period', ['{period}'], 2400),
      ],
      notes: ['★ New initiative'],
    },
    tool: {
      ...english,
      sheet: 'Portfolio tool',
      isGrouped: true,
      columns: [
        column('heading_initiative', ['{initiative}'], 2500),
        column('heading_status', ['*{colour}', '{status_text}'], 3300),
        column('heading_milestones', ['{milestones}'], 2900),
        column('heading_presentation', ['{presentation}'], 2000),
        column('heading_implementation', ['{implementation}'], 2000),
        column('heading_remarks', ['{remarks}'], 2100),
      ],
      notes: ['★ New initiative', 'Initiatives that need action are put on the agenda separately.'],
    },
    plan: {
      ...english,
      sheet: 'Implementation plan',
      isGrouped: true,
      hasNoLegend: true,
      columns: [
        column('heading_initiative', ['{initiative}', '{period}'], 3200),
        column('heading_level', ['{level}'], 1900),
        column('heading_description', ['{description}'], 5200),
        column('heading_next_step', ['{next_step}'], 4500),
      ],
      notes: ['★ New initiative'],
    },
    report: {
      ...english,
      isGrouped: true,
      summary: '{summary}',
      legend: ['{colour}', '{how_many}', '{meaning}'],
      columns: [
        { heading: 'Initiative', cell: ['{initiative}', '*{colour}'], width: 2500 },
        { heading: 'Goal', cell: ['{goal}'], width: 2100 },
        { heading: 'Path', cell: ['{path}'], width: 3600 },
        { heading: 'Milestones', cell: ['{milestones}'], width: 2200 },
        { heading: 'Period', cell: ['{periods}'], width: 1900 },
        { heading: 'Decisions', cell: ['{decisions}'], width: 2500 },
      ],
      notes: [],
    },
  },
};
