import { type Agreement, mandateBegins } from '../agreements/agreement.ts';
import { agreementCan } from '../agreements/rules.ts';
import type { Gate } from '../instruments/gate.ts';
import type { Milestone, MilestoneDraft } from '../instruments/milestone.ts';
import type { Stage } from '../instruments/stage-tables.ts';
import { mayRepeat, orderOf } from '../instruments/stages.ts';
import type { Day } from '../shared/partial-date.ts';
import { arrangementCan } from '../working-arrangements/rules.ts';
import { closedGate } from './new-instruments.ts';
import { left, type Taken, unless } from './outcome.ts';
import type { OpenedGate, SupposedExpiry, SupposedStep } from './supposition.ts';
import { agreementIn, type Found, instrumentIn, type World, withInstrument, withPartner } from './world.ts';

const unrecorded = { knownBy: null, historic: false, citations: [], note: null };

function milestone<S extends Stage>(id: string, stage: S, on: Day): Milestone<S> {
  return { ...unrecorded, id: `${id} ${stage} ${on}`, version: 0, stage, on, createdAt: `${on}T00:00:00Z` };
}

/** The step as it would be recorded, be it of the track or not: the rules say which. */
const draftOf = <S extends Stage>({ stage, on }: SupposedStep): MilestoneDraft<S> => ({
  ...unrecorded,
  stage: stage as S,
  on,
});

/** The instrument with the step. */
const stepped = <S extends Stage, T extends { id: string; milestones: Milestone<S>[] }>(
  record: T,
  { stage, on }: SupposedStep,
): T => ({ ...record, milestones: [...record.milestones, milestone(record.id, stage as S, on)] });

/** In the order in which the register shows them. */
const byStep = (a: Gate, b: Gate): number =>
  orderOf(a.blocks) - orderOf(b.blocks) || (a.kind < b.kind ? -1 : 1);

/** From its mandate on, what falls back for an agreement waits for the Commission (BR15). */
function gateFallbacks(world: World, before: Agreement, after: Agreement): World {
  const facts = instrumentIn(world, after.id)?.facts;
  if (!facts || !mandateBegins(before, after, world.today)) return world;
  const gate = { kind: 'commission-agrees', blocks: 'negotiating' } as const;
  const workingArrangements = facts.workingArrangements.map((each) =>
    each.fallbackFor !== after.id || each.gates.some(({ kind }) => kind === gate.kind)
      ? each
      : { ...each, gates: [closedGate(gate, each.id), ...each.gates].toSorted(byStep) },
  );
  return withPartner(world, { ...facts, workingArrangements });
}

function record(world: World, found: Found, step: SupposedStep): Taken {
  if (found.type === 'working-arrangement') {
    const implemented = agreementIn(world, found.record.implements);
    return unless(arrangementCan.record(found.record, draftOf(step), { implemented }), world, () =>
      withInstrument(world, { ...found, record: stepped(found.record, step) }),
    );
  }
  const { assessments } = found.facts;
  return unless(agreementCan.record(found.record, draftOf(step), { assessments }), world, () => {
    const after = stepped(found.record, step);
    return gateFallbacks(withInstrument(world, { ...found, record: after }), found.record, after);
  });
}

export function takeStep(world: World, step: SupposedStep): Taken {
  const found = instrumentIn(world, step.instrumentId);
  if (!found) return left(world, 'gone');
  const same: Milestone[] = found.record.milestones.filter(({ stage }) => stage === step.stage);
  // What was supposed before is no record: a second one is refused as the API would.
  const recorded = same.filter(({ version }) => version > 0);
  if (recorded.some(({ on }) => on === step.on)) return left(world, 'happened');
  if (recorded.length > 0 && !mayRepeat(step.stage)) return left(world, 'overtaken');
  return record(world, found, step);
}

const opened = (gates: readonly Gate[], { gate, on }: OpenedGate) =>
  gates.map((each) => (each.kind === gate && each.openedOn === null ? { ...each, openedOn: on } : each));

export function takeGate(world: World, supposition: OpenedGate): Taken {
  const found = instrumentIn(world, supposition.instrumentId);
  const gates: Gate[] = found?.record.gates.filter(({ kind }) => kind === supposition.gate) ?? [];
  if (!found || gates.length === 0) return left(world, 'gone');
  if (gates.every(({ openedOn }) => openedOn === supposition.on)) return left(world, 'happened');
  if (gates.every(({ openedOn }) => openedOn !== null)) return left(world, 'overtaken');
  return unless([], world, () => {
    const { record } = found;
    return withInstrument(world, {
      ...found,
      record: { ...record, gates: opened(record.gates, supposition) },
    } as Found);
  });
}

export function takeExpiry(world: World, { instrumentId, on }: SupposedExpiry): Taken {
  const found = instrumentIn(world, instrumentId);
  if (!found) return left(world, 'gone');
  if (found.record.expiresOn === on) return left(world, 'happened');
  return unless([], world, () =>
    withInstrument(world, { ...found, record: { ...found.record, expiresOn: on } } as Found),
  );
}
