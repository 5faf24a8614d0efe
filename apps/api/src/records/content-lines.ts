/**
 * The lines that calendars (RFC 5545) and cards (RFC 6350) are made of: `NAME;PARAM=x:value`, ended by CR LF and folded
 * so that none is longer than 75 octets. A line of null is left out.
 */
export function contentLines(lines: readonly (string | null)[]): string {
  return lines
    .filter((line) => line !== null)
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** A text value: backslash, comma, semicolon and line ends escaped; other control characters do not exist there. */
export function textValue(text: string): string {
  return (
    text
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replaceAll(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
  );
}

const mostOctets = 75;
const octets = (text: string) => Buffer.byteLength(text);

/** Long lines go on after CR LF and a space; a character of several octets is never torn apart. */
function folded(line: string): string {
  if (octets(line) <= mostOctets) return line;
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of line) {
    const added = octets(character);
    if (length + added > mostOctets) {
      pieces.push(piece);
      piece = ' ';
      length = 1;
    }
    piece += character;
    length += added;
  }
  return [...pieces, piece].join('\r\n');
}
