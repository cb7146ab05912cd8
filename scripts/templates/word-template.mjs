import { contentTypes, declaration, escapeXml, pack, relationsXml } from './package.mjs';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const width = 14800;

/** A4 lying down, a header and a footer with page numbers, one table whose headings stand on every page, a legend. */
export function wordTemplate(layout) {
  return pack({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${types}.document.main+xml`,
      'word/styles.xml': `${types}.styles+xml`,
      'word/settings.xml': `${types}.settings+xml`,
      'word/header1.xml': `${types}.header+xml`,
      'word/footer1.xml': `${types}.footer+xml`,
    }),
    '_rels/.rels': relationsXml([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationsXml([
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml'],
    ]),
    'word/document.xml': documentXml(layout),
    'word/styles.xml': stylesXml(layout),
    'word/settings.xml': `${declaration}<w:settings ${names}><w:defaultTabStop w:val="1304"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/header1.xml': `${declaration}<w:hdr ${names}>${paragraph(layout.header, 'Header')}</w:hdr>`,
    'word/footer1.xml': `${declaration}<w:ftr ${names}>${footer(layout)}</w:ftr>`,
  });
}

function documentXml(layout) {
  const counted = layout.summary
    ? `${paragraph(layout.summary, 'Normal')}${legend(layout)}<w:p><w:r><w:br w:type="page"/></w:r></w:p>`
    : '';
  const body = [mainTable(layout), ...(layout.hasNoLegend || layout.summary ? [] : [legend(layout)])];
  const below = layout.notes.map((note) => paragraph(note, 'Note'));
  return `${declaration}<w:document ${names}><w:body>${paragraph(layout.title, 'Title')}${paragraph(layout.dateline, 'Subtitle')}${counted}${body.join(paragraph('', 'Note'))}${below.join('')}${below.length === 0 ? paragraph('', 'Note') : ''}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1019" w:bottom="1020" w:left="1019" w:header="510" w:footer="454" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function mainTable({ columns, isGrouped, loops, group }) {
  const heads = columns.map(({ heading, width }) => cell(width, paragraph(heading, 'TableHead'), { fill: 'E7ECF2' }));
  const [open, close] = [`{#${loops.initiatives}}`, `{/${loops.initiatives}}`];
  const last = columns.length - 1;
  const cells = columns.map(({ cell: lines, width }, at) => {
    const whole = [...lines];
    if (at === 0) whole[0] = open + whole[0];
    if (at === last) whole[whole.length - 1] += close + (isGrouped ? `{/${loops.groups}}` : '');
    return cell(width, whole.map(lineOf).join(''));
  });
  const groupRow = cell(width, paragraph(`{#${loops.groups}}${group}`, 'TableGroup'), {
    span: columns.length,
    fill: 'F4F6F9',
  });
  return table(
    columns.map((column) => column.width),
    [
      row(heads, { isHeader: true }),
      ...(isGrouped ? [row([groupRow], { isWhole: true })] : []),
      row(cells, { isWhole: true }),
    ],
  );
}

function legend({ loops, legend: texts }) {
  const widths = texts.map((_, at) => (at === 0 ? 2200 : at === texts.length - 1 ? 4200 : 800));
  const cells = texts.map((text, at) => {
    const opening = at === 0 ? `{#${loops.legend}}` : '';
    const closing = at === texts.length - 1 ? `{/${loops.legend}}` : '';
    return cell(widths[at], paragraph(opening + text + closing, 'TableLegend', { isBold: at === 0 }));
  });
  return table(widths, [row(cells, { isWhole: true })]);
}

/** `*` marks a line that is bold. */
function lineOf(line) {
  const isBold = line.includes('*');
  return paragraph(line.replace('*', ''), 'TableText', { isBold });
}

function table(widths, rows) {
  const total = widths.reduce((sum, each) => sum + each, 0);
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function row(cells, { isHeader = false, isWhole = false } = {}) {
  const properties = `${isHeader || isWhole ? '<w:cantSplit/>' : ''}${isHeader ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells.join('')}</w:tr>`;
}

function cell(width, inside, { span, fill } = {}) {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span ? `<w:gridSpan w:val="${span}"/>` : ''}${fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''}</w:tcPr>${inside}</w:tc>`;
}

function paragraph(text, style, { isBold = false } = {}) {
  const look = isBold ? '<w:rPr><w:b/></w:rPr>' : '';
  const run = text === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

function footer({ title, dateline, page: [page, of] }) {
  const text = (words) => `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
  const number = (name) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${text(`${title} · ${dateline}`)}<w:r><w:tab/></w:r>${text(page)}${number('PAGE')}${text(of)}${number('NUMPAGES')}</w:p>`;
}

function stylesXml({ language }) {
  const font = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
  const style = (id, name, paragraphs, runs) =>
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
  const spacing = (before, after) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
  const size = (halfPoints) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
  const border = (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6AEB8"/>`;
  const grey = '<w:color w:val="595F69"/>';
  return `${declaration}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr>${font}${size(20)}<w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
    style('Normal', 'Normal', spacing(0, 80), ''),
    style('Title', 'Title', `<w:keepNext/>${spacing(0, 40)}`, `<w:b/>${size(36)}`),
    style('Heading1', 'heading 1', `<w:keepNext/>${spacing(240, 80)}<w:outlineLvl w:val="0"/>`, `<w:b/>${size(26)}`),
    style('Subtitle', 'Subtitle', `<w:keepNext/>${spacing(0, 200)}`, `${grey}${size(22)}`),
    style('TableHead', 'Table Head', `<w:keepNext/>${spacing(30, 30)}`, `<w:b/>${size(19)}`),
    style('TableGroup', 'Table Group', `<w:keepNext/>${spacing(50, 50)}`, `<w:b/>${size(19)}`),
    style('TableText', 'Table Text', spacing(20, 20), size(19)),
    // Its rows stand together, on one page.
    style('TableLegend', 'Table Legend', `<w:keepNext/>${spacing(20, 20)}`, size(19)),
    style('Note', 'Note', spacing(100, 0), size(19)),
    style('Header', 'header', spacing(0, 0), `${grey}${size(18)}`),
    style(
      'Footer',
      'footer',
      `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>${spacing(0, 0)}`,
      `${grey}${size(18)}`,
    ),
  ].join(
    '',
  )}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`;
}
