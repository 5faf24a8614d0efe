/**
 * Footnotes that must go wherever a name goes (BR17), by code. The wording is a fixed legal formula, kept word for
 * word; records carry it themselves, this is for a code that has no record.
 */
const designations: Record<string, string> = {
  XK: 'This designation is without prejudice to positions on status and is in line with UNSCR 1244(1999) and the ICJ Opinion on the Kosovo declaration of independence.',
};

/** The footnote of a country code, or null where none is needed. */
export function designationOf(code: string): string | null {
  return designations[code] ?? null;
}
