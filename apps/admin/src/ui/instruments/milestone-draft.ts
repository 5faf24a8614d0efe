import type { Milestone, MilestoneDraft, Stage } from '@concord/core';
import type { Say } from '../../session/i18n.ts';
import type { Citation } from '../types.ts';
import type { InstrumentRules, MilestoneBody } from './instrument.ts';

/** What the form holds: `undated` tells "not recorded" from "not filled in yet". */
export interface MilestoneFields {
  stage: Stage | null;
  undated: boolean;
  on: string | null;
  knownBy: string | null;
  historic: boolean;
  citations: Citation[];
  note: string | null;
  reason: string;
}

export function fieldsOf(milestone: Milestone | null, stage: Stage | null = null): MilestoneFields {
  return {
    stage: milestone?.stage ?? stage,
    undated: milestone !== null && milestone.on === null,
    on: milestone?.on ?? null,
    knownBy: milestone?.knownBy ?? null,
    historic: milestone?.historic ?? false,
    citations: milestone?.citations ?? [],
    note: milestone?.note ?? null,
    reason: '',
  };
}

export function bodyOf({ undated, reason: _, ...fields }: MilestoneFields, stage: Stage): MilestoneBody {
  const dates = undated ? { on: null, knownBy: fields.knownBy } : { on: fields.on, knownBy: null };
  return { ...fields, ...dates, stage };
}

/** As core reads it; while no date is given yet, as if it happened today. */
export function draftOf(fields: MilestoneFields, today: string, id: string | undefined): MilestoneDraft {
  const { on, knownBy, ...body } = bodyOf(fields, fields.stage ?? 'considered');
  const dates = fields.undated ? { on: null, knownBy: knownBy ?? today } : { on: on ?? today, knownBy: null };
  return { ...body, ...dates, ...(id && { id }) };
}

/** What stands against it, each at its field: what is missing, then what core refuses, in its own sentences. */
export function checkMilestone(
  fields: MilestoneFields,
  rules: InstrumentRules,
  id: string | undefined,
  t: Say,
): Record<string, string> {
  const missing: Record<string, string> = {};
  if (fields.stage === null) missing['/stage'] = t('ui.instrument.milestone.chooseStage');
  if (!fields.undated && fields.on === null) missing['/on'] = t('ui.instrument.milestone.dateOrNot');
  if (fields.stage === null || missing['/on']) return missing;
  const refusals = rules.record({ ...bodyOf(fields, fields.stage), ...(id && { id }) });
  const at = Map.groupBy(refusals, (refusal) => refusal.at ?? '/stage');
  return Object.fromEntries(
    [...at].map(([pointer, those]) => [pointer, those.map((r) => r.sentence).join(' ')]),
  );
}
