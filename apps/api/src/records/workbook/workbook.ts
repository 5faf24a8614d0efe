import { type Sheet, sheetXml } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { xmlHead, xmlText } from './xml.ts';
import { type Part, zipped } from './zip.ts';

export type { SheetCell } from './cells.ts';
export type { Sheet, SheetRow } from './sheet.ts';

/** The media type of a workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = (sheets: readonly Sheet[]) =>
  `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${main}.worksheet+xml"/>`).join('')}</Types>`;

const packageRelations = `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const bookXml = (sheets: readonly Sheet[]) =>
  `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`;

const bookRelations = (sheets: readonly Sheet[]) =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`;

/**
 * A workbook (ECMA-376), made while its rows are read and in constant memory. It holds no time, no author and nothing of
 * chance: the same sheets make the same bytes.
 */
export function workbookOf(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const parts: Part[] = [
    { path: '[Content_Types].xml', pieces: [contentTypes(sheets)] },
    { path: '_rels/.rels', pieces: [packageRelations] },
    { path: 'xl/workbook.xml', pieces: [bookXml(sheets)] },
    { path: 'xl/_rels/workbook.xml.rels', pieces: [bookRelations(sheets)] },
    { path: 'xl/styles.xml', pieces: [stylesXml] },
    ...sheets.map((sheet, i) => ({ path: `xl/worksheets/sheet${i + 1}.xml`, pieces: sheetXml(sheet) })),
  ];
  return zipped(parts);
}
