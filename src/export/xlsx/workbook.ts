import { getOpeningTagMarkup, getSelfClosingTagMarkup, sanitizeTextContent } from 'write-excel-file/utility';
import type { ZipEntry } from '../zip.ts';
import type { Worksheet } from './worksheet.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
// Styles of cells in the order that `cellXml` counts: plain, header, day, time, link.
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function relationships(elements: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${elements}</Relationships>`;
}

function relationship(Id: string, Type: string, Target: string): string {
  return getSelfClosingTagMarkup('Relationship', { Id, Type, Target });
}

function contentTypes(sheets: readonly string[]): string {
  const defaults = [
    { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' },
    { Extension: 'xml', ContentType: 'application/xml' },
  ];
  const parts = [
    { PartName: '/xl/workbook.xml', ContentType: `${SHEET_TYPE}.sheet.main+xml` },
    { PartName: '/xl/styles.xml', ContentType: `${SHEET_TYPE}.styles+xml` },
    { PartName: '/docProps/core.xml', ContentType: 'application/vnd.openxmlformats-package.core-properties+xml' },
    ...sheets.map((file) => ({ PartName: `/xl/${file}`, ContentType: `${SHEET_TYPE}.worksheet+xml` })),
  ];
  const elements = [
    ...defaults.map((each) => getSelfClosingTagMarkup('Default', each)),
    ...parts.map((each) => getSelfClosingTagMarkup('Override', each)),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${elements.join('')}</Types>`;
}

/** Where a column filter holds, as spreadsheets note it beside the filter itself. */
function filterName({ name, range }: Worksheet, index: number): string {
  const fixed = range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const open = getOpeningTagMarkup('definedName', {
    name: '_xlnm._FilterDatabase',
    localSheetId: index,
    hidden: 1,
  });
  return `${open}${sanitizeTextContent(`'${name.replaceAll("'", "''")}'!${fixed}`)}</definedName>`;
}

function workbookXml(sheets: readonly Worksheet[]): string {
  const list = sheets.map(({ name }, index) =>
    getSelfClosingTagMarkup('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets><definedNames>${sheets.map(filterName).join('')}</definedNames></workbook>`;
}

function coreXml(day: string): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${sanitizeTextContent(day)}T00:00:00Z</dcterms:created>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Clausegraph</dc:creator>${time}</cp:coreProperties>`;
}

/** A sheet that was written, and under which name in the archive. */
export interface WrittenSheet {
  readonly file: string;
  readonly sheet: Worksheet;
}

/** What an archive holds beside its worksheets, in the order in which the sheets are to be shown. */
export function* workbookParts(written: readonly WrittenSheet[], day: string): Generator<ZipEntry> {
  for (const { file, sheet } of written) {
    const links = sheet.links.relationships();
    if (links === '') continue;
    const name = `xl/${file.replace('worksheets/', 'worksheets/_rels/')}.rels`;
    yield { name, content: [relationships(links)] };
  }
  const parts = [
    ...written.map(({ file }, index) => relationship(`rId${index + 1}`, `${OFFICE}/worksheet`, file)),
    relationship(`rId${written.length + 1}`, `${OFFICE}/styles`, 'styles.xml'),
  ];
  yield { name: 'xl/workbook.xml', content: [workbookXml(written.map(({ sheet }) => sheet))] };
  yield { name: 'xl/_rels/workbook.xml.rels', content: [relationships(parts.join(''))] };
  yield { name: 'xl/styles.xml', content: [STYLES] };
  yield { name: 'docProps/core.xml', content: [coreXml(day)] };
  const root = [
    relationship('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
    relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ];
  yield { name: '_rels/.rels', content: [relationships(root.join(''))] };
  yield { name: '[Content_Types].xml', content: [contentTypes(written.map(({ file }) => file))] };
}
