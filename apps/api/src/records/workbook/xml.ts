/** The head of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in XML 1.0; what it cannot hold is left out. */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      // `_x0041_` is an escape of its own in workbooks: its first character is written as one.
      .replaceAll(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
      .replaceAll(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      .replaceAll(/[&<>"]/g, (character) => entities[character] as string)
  );
}
