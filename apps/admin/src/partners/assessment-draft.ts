import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';

type Assessment = Schema<'Assessment'>;
export const volumeLevels = ['none', 'low', 'medium', 'high'] as const;
const mostCases = 1_000_000;

export interface AssessmentDraft {
  assessedOn: string | null;
  volumeLevel: Assessment['volumeLevel'];
  /** As typed: a number field may hold no number. */
  volumeCases: string | null;
  crimeAreas: string[];
  memberStatesConsulted: boolean;
  memberStatesNote: string | null;
  commissionConsulted: boolean;
  route: Assessment['route'];
  /** Why this route; `reason` beside it is why the record changes. */
  routeReason: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

export function draftOf(assessment: Assessment | null): AssessmentDraft {
  const cases = assessment?.volumeCases ?? null;
  return {
    assessedOn: assessment?.assessedOn ?? null,
    volumeLevel: assessment?.volumeLevel ?? null,
    volumeCases: cases === null ? null : String(cases),
    crimeAreas: assessment?.crimeAreas ?? [],
    memberStatesConsulted: assessment?.memberStatesConsulted ?? false,
    memberStatesNote: assessment?.memberStatesNote ?? null,
    commissionConsulted: assessment?.commissionConsulted ?? false,
    route: assessment?.route ?? null,
    routeReason: assessment?.reason ?? null,
    note: assessment?.note ?? null,
    citations: assessment?.citations ?? [],
    reason: '',
  };
}

export function bodyOf({ reason: _why, routeReason, volumeCases, assessedOn, ...fields }: AssessmentDraft) {
  return {
    ...fields,
    assessedOn: assessedOn ?? '',
    volumeCases: volumeCases === null ? null : Number(volumeCases),
    reason: routeReason,
  };
}

export function checkAssessment(draft: AssessmentDraft, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  if (!draft.assessedOn) found['/assessedOn'] = t('ui.check.required');
  const cases = draft.volumeCases;
  if (cases !== null && !(/^\d+$/.test(cases.trim()) && Number(cases) <= mostCases))
    found['/volumeCases'] = t('ui.check.number', { min: '0', max: '1 000 000' });
  return found;
}
