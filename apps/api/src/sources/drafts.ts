import type { ReferenceNumbers, Source, SourceCreate } from '@concord/contract';
import type { ReferenceNumbers as Stored } from './table.ts';

/** The fields of a source that people set. */
export type SourceFields = Required<Omit<SourceCreate, 'referenceNumbers'>> & { referenceNumbers: Stored };

/** What a create leaves out is not recorded. */
export function newSource(body: SourceCreate): SourceFields {
  return {
    publisher: null,
    publishedOn: null,
    retrievedOn: null,
    link: null,
    note: null,
    citations: [],
    ...body,
    referenceNumbers: recorded(body.referenceNumbers ?? {}),
  };
}

/** The fields of a source that people set, out of all that it shows. */
export function ownFields(source: SourceFields | Source): SourceFields {
  const { code, title, publisher, publishedOn, retrievedOn, kind, link, note, citations } = source;
  const referenceNumbers = recorded(source.referenceNumbers);
  return { code, title, publisher, publishedOn, retrievedOn, kind, referenceNumbers, link, note, citations };
}

/** A number that is null is one the document does not have. */
function recorded(numbers: ReferenceNumbers): Stored {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([name, number]) => (number === null ? [] : [[name, number]])),
  );
}
