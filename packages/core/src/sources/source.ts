import type { Day, PartialDate } from '../shared/partial-date.ts';

/** A document the register rests on; its `code` is what citations name. */
export interface Source {
  id: string;
  version: number;
  code: string;
  title: string;
  publisher: string | null;
  publishedOn: PartialDate | null;
  retrievedOn: Day | null;
}
