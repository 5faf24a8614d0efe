/** A name that may not go without its footnote (BR17). */
interface Designation {
  code: string;
  /** The name as sentences write it. */
  name: string;
  footnote: string;
}

/** The wording is a fixed legal formula, kept word for word; records carry it themselves, this is for where none speaks. */
const designations: readonly Designation[] = [
  {
    code: 'XK',
    name: 'Kosovo',
    footnote:
      'This designation is without prejudice to positions on status and is in line with UNSCR 1244(1999) and the ICJ Opinion on the Kosovo declaration of independence.',
  },
];

/** The footnote of a country code, or null where none is needed. */
export function designationOf(code: string): string | null {
  return designations.find((each) => each.code === code)?.footnote ?? null;
}

/** The footnotes that sentences need because of the names in them; for text that has no record beside it. */
export function footnotesFor(text: string): string[] {
  return designations.filter(({ name }) => text.includes(name)).map(({ footnote }) => footnote);
}
