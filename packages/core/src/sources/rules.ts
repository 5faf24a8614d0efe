import type { Citation } from '../shared/citation.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { Source } from './source.ts';

/** What may be done with a source; every function answers with the refusals, none = allowed. */
export const sourceCan = {
  /** A source someone cites stays, so that the ground of a fact can always be read. */
  delete(source: Pick<Source, 'code'>, context: { citedBy: number }): Refusal[] {
    if (context.citedBy === 0) return [];
    return [refusal('source-cited', { source: source.code, count: String(context.citedBy) })];
  },

  /** Citations name sources of the register; each unknown one is refused at its own place below `at`. */
  beCited(citations: readonly Citation[], knownCodes: readonly string[], at = '/citations'): Refusal[] {
    return citations.flatMap((citation, index) =>
      knownCodes.includes(citation.source)
        ? []
        : [refusal('source-unknown', { source: citation.source }, `${at}/${index}/source`)],
    );
  },
};
