import { type Agreement, trackOf } from './agreements/agreement.ts';
import { type AgreementContext, agreementCan } from './agreements/rules.ts';
import type { MilestoneDraft } from './instruments/milestone.ts';
import type { StageRow } from './instruments/stage.ts';
import type { AgreementStage, ArrangementStage, Stage } from './instruments/stage-tables.ts';
import { stagesOf } from './instruments/stages.ts';
import type { Day } from './shared/partial-date.ts';
import type { Refusal } from './shared/refusal.ts';
import { type ArrangementContext, arrangementCan } from './working-arrangements/rules.ts';
import type { WorkingArrangement } from './working-arrangements/working-arrangement.ts';

/** A step of the track: may it be recorded for that day, and if not, why. */
export interface NextStage<S extends Stage = Stage> extends StageRow<S> {
  allowed: boolean;
  refusals: Refusal[];
}

function steps<S extends Stage>(
  rows: readonly StageRow<Stage>[],
  day: Day,
  refusalsFor: (draft: MilestoneDraft<S>) => Refusal[],
): NextStage<S>[] {
  return (rows as readonly StageRow<S>[]).map((row) => {
    const draft = { stage: row.stage, on: day, knownBy: null, historic: false, citations: [], note: null };
    const refusals = refusalsFor(draft);
    return { ...row, allowed: refusals.length === 0, refusals };
  });
}

/**
 * Every step of an instrument's track as if somebody recorded it for a day, with the refusals that stand against it:
 * the board and the form show exactly what the API would say.
 */
export function nextStages(
  instrument: Agreement,
  day: Day,
  context: AgreementContext,
): NextStage<AgreementStage>[];
export function nextStages(
  instrument: WorkingArrangement,
  day: Day,
  context: Pick<ArrangementContext, 'implemented'>,
): NextStage<ArrangementStage>[];
export function nextStages(
  instrument: Agreement | WorkingArrangement,
  day: Day,
  context: AgreementContext | Pick<ArrangementContext, 'implemented'>,
): NextStage[] {
  if ('purpose' in instrument && 'implemented' in context)
    return steps<ArrangementStage>(stagesOf('working-arrangement'), day, (draft) =>
      arrangementCan.record(instrument, draft, context),
    );
  if ('form' in instrument && 'assessments' in context)
    return steps<AgreementStage>(stagesOf(trackOf(instrument)), day, (draft) =>
      agreementCan.record(instrument, draft, context),
    );
  throw new TypeError('The context does not belong to this kind of instrument');
}
