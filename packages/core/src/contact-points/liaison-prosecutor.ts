import type { Citation } from '../shared/citation.ts';
import type { Period } from '../shared/period.ts';

/** A prosecutor a partner with an agreement seconds to the agency (BR05). */
export interface LiaisonProsecutor extends Period {
  id: string;
  version: number;
  partnerCode: string;
  note: string | null;
  citations: Citation[];
}

export type LiaisonProsecutorDraft = Omit<LiaisonProsecutor, 'id' | 'version'>;
