import { contentTypes, declaration, escapeXml, pack, relationsXml } from './package.mjs';

const names =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const styles = { title: 1, dateline: 2, head: 3, body: 4, group: 5, colour: 6, note: 7 };
const headLine = 4;

/** One sheet: a title, the headings on every printed page, the table, a legend; printed lying down, as wide as a page. */
export function excelTemplate(layout) {
  return pack({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${types}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${types}.worksheet+xml`,
      'xl/styles.xml': `${types}.styles+xml`,
    }),
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': workbookXml(layout),
    'xl/worksheets/sheet1.xml': sheetXml(layout),
    'xl/styles.xml': stylesXml(),
  });
}

function workbookXml({ sheet, columns, isGrouped }) {
  const last = letter(columns.length - 1);
  const filter = isGrouped
    ? ''
    : `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheet}'!$A$${headLine}:$${last}$${headLine + 1}</definedName>`;
  return `${declaration}<workbook ${names}><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets><definedNames>${filter}<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$${headLine}:$${headLine}</definedName></definedNames></workbook>`;
}

function sheetXml(layout) {
  const { columns, isGrouped, hasNoLegend, notes, loops, pageSheet } = layout;
  const last = letter(columns.length - 1);
  const merges = [`A1:${last}1`, `A2:${last}2`];
  const lines = [
    [1, [[layout.title, styles.title]]],
    [2, [[layout.dateline, styles.dateline]]],
    [headLine, columns.map(({ heading }) => [heading, styles.head])],
  ];
  let at = headLine + 1;
  if (isGrouped) {
    merges.push(`A${at}:${last}${at}`);
    const group = [`{#${loops.groups}}${layout.group}`, styles.group];
    lines.push([at++, [group, ...columns.slice(1).map(() => ['', styles.group])]]);
  }
  lines.push([at++, columns.map((column, place) => [cellText(column, place, layout), styles.body])]);
  const filter = isGrouped ? '' : `<autoFilter ref="A${headLine}:${last}${at - 1}"/>`;
  at += 1;
  if (!hasNoLegend) {
    const [colour, meaning] = layout.legend;
    lines.push([
      at++,
      [
        [`{#${loops.legend}}${colour}`, styles.colour],
        [`${meaning}{/${loops.legend}}`, styles.body],
      ],
    ]);
  }
  for (const note of notes) {
    merges.push(`A${at}:${last}${at}`);
    lines.push([at++, [[note, styles.note]]]);
  }
  const widths = columns.map(
    ({ width }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${Math.round(width / 95)}" customWidth="1"/>`,
  );
  return `${declaration}<worksheet ${names}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${at - 1}"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${headLine}" topLeftCell="A${headLine + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>${lines.map(rowXml).join('')}</sheetData>${filter}<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;L${escapeXml(layout.header)}</oddHeader><oddFooter>&amp;L&amp;8${escapeXml(`${layout.title} · ${layout.dateline}`)}&amp;R&amp;8${escapeXml(pageSheet)}</oddFooter></headerFooter></worksheet>`;
}

function cellText({ cell }, place, { columns, loops, isGrouped }) {
  const text = cell.join('\n').replace('*', '');
  const opening = place === 0 ? `{#${loops.initiatives}}` : '';
  const closing = place === columns.length - 1 ? `{/${loops.initiatives}}${isGrouped ? `{/${loops.groups}}` : ''}` : '';
  return opening + text + closing;
}

function rowXml([at, cells]) {
  const inside = cells.map(([text, style], place) => {
    const start = `<c r="${letter(place)}${at}" s="${style}"`;
    if (text === '') return `${start}/>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  });
  // Not a height of its own making: it grows with a title of several lines.
  const height = at === 1 ? ' ht="26"' : '';
  return `<row r="${at}"${height}>${inside.join('')}</row>`;
}

function letter(place) {
  return String.fromCharCode(65 + place);
}

function stylesXml() {
  const font = (size, before = '', after = '') =>
    `<font>${before}<sz val="${size}"/>${after}<name val="Calibri"/><family val="2"/></font>`;
  const fill = (rgb) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
  const side = (name) => `<${name} style="thin"><color rgb="FFA6AEB8"/></${name}>`;
  const xf = (fontId, fillId, borderId, wrap = true) =>
    `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;
  return `${declaration}<styleSheet ${names}><fonts count="5">${font(11)}${font(18, '<b/>')}${font(11, '', '<color rgb="FF595F69"/>')}${font(11, '<b/>')}${font(10)}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('E7ECF2')}${fill('F4F6F9')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(1, 0, 0)}${xf(2, 0, 0)}${xf(3, 2, 1)}${xf(4, 0, 1)}${xf(3, 3, 1)}${xf(3, 0, 1)}${xf(4, 0, 0, false)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
