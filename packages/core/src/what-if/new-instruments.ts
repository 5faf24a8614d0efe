import { type Agreement, type AgreementDraft, defaultScope } from '../agreements/agreement.ts';
import { agreementCan } from '../agreements/rules.ts';
import type { Gate } from '../instruments/gate.ts';
import type { ArrangementStage } from '../instruments/stage-tables.ts';
import { type NewGate, standardGates } from '../working-arrangements/gates.ts';
import { arrangementCan } from '../working-arrangements/rules.ts';
import type { ArrangementDraft } from '../working-arrangements/working-arrangement.ts';
import { left, type Taken, unless } from './outcome.ts';
import type { NewAgreement, NewArrangement } from './supposition.ts';
import { agreementIn, partnerIn, type World, withPartner } from './world.ts';

const unrecorded = { version: 0, note: null, citations: [] };
const bare = { reference: null, expiresOn: null, reviewOn: null, note: null, citations: [] };

/** One of that title with the partner is it: nobody supposes twice what is on record by now. */
function recordedAs(records: readonly { id: string; title: string }[], title: string): string | null {
  const folded = (text: string) => text.trim().toLowerCase();
  return records.find((each) => folded(each.title) === folded(title))?.id ?? null;
}

const becomes = (world: World, supposed: string, recorded: string): World => ({
  ...world,
  recorded: new Map([...world.recorded, [supposed, recorded]]),
});

export function takeAgreement(world: World, { id, partnerCode, title, form }: NewAgreement): Taken {
  const facts = partnerIn(world, partnerCode);
  if (!facts) return left(world, 'gone');
  const there = recordedAs(facts.agreements, title);
  if (there) return left(becomes(world, id, there), 'happened');
  const draft: AgreementDraft = {
    ...bare,
    partnerCode,
    title,
    form,
    scope: defaultScope(form),
    needsDataExchangeStep: false,
  };
  const agreement: Agreement = { ...draft, id, version: 0, milestones: [], gates: [] };
  return unless(agreementCan.create(draft), world, () =>
    withPartner(world, { ...facts, agreements: [...facts.agreements, agreement] }),
  );
}

/** A gate as it is made with its arrangement, closed. */
export function closedGate({ kind, blocks }: NewGate, arrangementId: string): Gate<ArrangementStage> {
  return { ...unrecorded, id: `${arrangementId} ${kind}`, kind, blocks, openedOn: null };
}

export function takeArrangement(world: World, supposition: NewArrangement): Taken {
  const { id, partnerCode, title, purpose } = supposition;
  const facts = partnerIn(world, partnerCode);
  if (!facts) return left(world, 'gone');
  const there = recordedAs(facts.workingArrangements, title);
  if (there) return left(becomes(world, id, there), 'happened');
  const implemented = agreementIn(world, supposition.implements);
  const fallbackAgreement = agreementIn(world, supposition.fallbackFor);
  const draft: ArrangementDraft = {
    ...bare,
    partnerCode,
    title,
    counterpart: null,
    purpose,
    implements: implemented?.id ?? supposition.implements,
    fallbackFor: fallbackAgreement?.id ?? supposition.fallbackFor,
  };
  const context = { implemented, fallbackAgreement, day: world.today };
  return unless(arrangementCan.create(draft, context), world, () => {
    const gates = standardGates(draft, fallbackAgreement, world.today).map((gate) => closedGate(gate, id));
    const arrangement = { ...draft, id, version: 0, milestones: [], gates };
    return withPartner(world, { ...facts, workingArrangements: [...facts.workingArrangements, arrangement] });
  });
}
