import { xmlHead } from './xml.ts';

/** Fonts: plain, bold, muted. */
const fonts = ['', '<b/>', '<i/><color rgb="FF5A6472"/>']
  .map(
    (more) =>
      `<font>${more.replace(/<color.*/, '')}<sz val="10"/>${/<color.*/.exec(more)?.[0] ?? ''}<name val="Calibri"/><family val="2"/></font>`,
  )
  .join('');

const formats = {
  general: [0, ''],
  whole: [164, '#,##0'],
  parts: [165, '#,##0.00'],
  day: [166, 'yyyy\\-mm\\-dd'],
  wholeDifference: [167, '+#,##0;\\-#,##0;0'],
  partsDifference: [168, '+#,##0.00;\\-#,##0.00;0'],
} as const satisfies Record<string, readonly [number, string]>;

type Style = { font?: 0 | 1 | 2; format?: keyof typeof formats; border?: 0 | 1 | 2; wrap?: boolean };

const styles = {
  text: {},
  heading: { font: 1, border: 1, wrap: true },
  whole: { format: 'whole' },
  parts: { format: 'parts' },
  day: { format: 'day' },
  totalText: { font: 1, border: 2 },
  wholeTotal: { font: 1, border: 2, format: 'whole' },
  partsTotal: { font: 1, border: 2, format: 'parts' },
  wholeDifference: { format: 'wholeDifference' },
  partsDifference: { format: 'partsDifference' },
  note: { font: 2 },
  title: { font: 1 },
  wrapped: { wrap: true },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
const names = Object.keys(styles) as StyleName[];

/** The attribute of a cell that has the style; the first one is that of every cell. */
export const styleOf = (name: StyleName): string => (name === 'text' ? '' : ` s="${names.indexOf(name)}"`);

function xf({ font = 0, format = 'general', border = 0, wrap = false }: Style): string {
  const id = formats[format][0];
  const given = `${id ? ' applyNumberFormat="1"' : ''}${font ? ' applyFont="1"' : ''}${border ? ' applyBorder="1"' : ''}`;
  const alignment = `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"${given} applyAlignment="1">${alignment}</xf>`;
}

const edge = (side: 'top' | 'bottom') => {
  const line = (name: string) =>
    name === side ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`;
  return `<border>${['left', 'right', 'top', 'bottom', 'diagonal'].map(line).join('')}</border>`;
};
const none = '<border><left/><right/><top/><bottom/><diagonal/></border>';

const numberFormats = Object.values(formats)
  .filter(([id]) => id > 0)
  .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
  .join('');

/** The styles of every workbook. */
export const stylesXml = `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="5">${numberFormats}</numFmts><fonts count="3">${fonts}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="3">${none}${edge('bottom')}${edge('top')}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${names.length}">${names.map((name) => xf(styles[name])).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
