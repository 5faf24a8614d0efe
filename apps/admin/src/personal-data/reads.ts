import { betweenDays } from '../session/instants.ts';

export const readFacets = ['person', 'reader', 'operation', 'from', 'until'] as const;
type Facets = Record<(typeof readFacets)[number], string[]>;

const isId = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/.test(text ?? '');

/** What the address filters by, as the server asks for it; what nobody could have meant is left out. */
export const askedReads = ({ person, reader, operation, from, until }: Facets, timeZone: string) => ({
  ...(isId(person[0]) && { person: person[0] }),
  ...(reader[0] && { reader: reader[0] }),
  ...(operation[0] && /^\w+$/.test(operation[0]) && { operation: operation[0] }),
  ...betweenDays(from[0], until[0], timeZone),
});
