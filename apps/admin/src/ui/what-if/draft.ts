import {
  type Agreement,
  type AgreementForm,
  type ArrangementPurpose,
  adequacyStages,
  agreementStages,
  arrangementStages,
  isDay,
  type OpenedGate,
  type PartnerRef,
  type Stage,
  type Supposition,
  trackOf,
  type WhatIfFacts,
  type WorkingArrangement,
} from '@concord/core';

/** What may be supposed, as the form offers it: a step is chosen among those of one kind of instrument. */
export const formKinds = [
  'agreement-step',
  'arrangement-step',
  'gate',
  'expiry',
  'assessment',
  'contact-point',
  'liaison-prosecutor',
  'liaison-magistrate',
  'agreement',
  'working-arrangement',
] as const;
export type FormKind = (typeof formKinds)[number];

export interface SupposedDraft {
  kind: FormKind;
  instrumentIds: string[];
  codes: string[];
  stage: Stage | null;
  gate: OpenedGate['gate'] | null;
  on: string | null;
  title: string;
  form: AgreementForm | null;
  purpose: ArrangementPurpose | null;
  implements: string | null;
  fallbackFor: string | null;
}

export const emptyDraft = (): SupposedDraft => ({
  ...{ kind: 'agreement-step', instrumentIds: [], codes: [], stage: null, gate: null, on: null },
  ...{
    title: '',
    form: 'international-agreement',
    purpose: 'strategic',
    implements: null,
    fallbackFor: null,
  },
});

export const ofInstruments = (kind: FormKind): boolean =>
  ['agreement-step', 'arrangement-step', 'gate', 'expiry'].includes(kind);
export const isNew = (kind: FormKind): kind is 'agreement' | 'working-arrangement' =>
  kind === 'agreement' || kind === 'working-arrangement';

export type Choosable = (Agreement | WorkingArrangement) & { partner: PartnerRef };

/** The instruments that may be supposed something of. */
export function instrumentsFor(kind: FormKind, facts: readonly WhatIfFacts[]): Choosable[] {
  return facts.flatMap(({ partner, agreements, workingArrangements }) => {
    const of = [
      ...(kind === 'arrangement-step' ? [] : agreements),
      ...(kind === 'agreement-step' ? [] : workingArrangements),
    ];
    const fitting =
      kind === 'gate' ? of.filter(({ gates }) => gates.some(({ openedOn }) => openedOn === null)) : of;
    return fitting.map((record) => ({ ...record, partner }));
  });
}

/** The steps that the chosen instruments may take, each of its own track. */
export function stagesFor(kind: FormKind, chosen: readonly Choosable[]): Stage[] {
  if (kind === 'arrangement-step') return arrangementStages.map(({ stage }) => stage);
  const tracks = new Set(chosen.map((each) => ('form' in each ? trackOf(each) : null)));
  const rows = [
    ...(tracks.has('adequacy-decision') ? adequacyStages : []),
    ...(tracks.has('adequacy-decision') && tracks.size === 1 ? [] : agreementStages),
  ];
  return [...new Set(rows.toSorted((a, b) => a.order - b.order).map(({ stage }) => stage))];
}

/** The kinds of gates that stand closed before the chosen instruments. */
export function gatesFor(chosen: readonly Choosable[]): OpenedGate['gate'][] {
  const kinds = chosen.flatMap(({ gates }) =>
    gates.flatMap(({ kind, openedOn }) => (openedOn === null ? [kind] : [])),
  );
  return [...new Set(kinds)].filter((kind) => kind !== 'agreement-signed');
}

function ofInstrument(draft: SupposedDraft, instrumentId: string, on: string): Supposition[] {
  const { kind, stage, gate } = draft;
  if (kind === 'expiry') return [{ kind, instrumentId, on }];
  if (kind === 'gate') return gate === null ? [] : [{ kind, instrumentId, gate, on }];
  return stage === null ? [] : [{ kind: 'milestone', instrumentId, stage, on }];
}

function newOnes(draft: SupposedDraft, id: string): Supposition[] {
  const { kind, title, form, purpose, fallbackFor, codes } = draft;
  const partnerCode = codes[0];
  if (!partnerCode || title.trim() === '') return [];
  if (kind === 'agreement') return [{ kind, id, partnerCode, title: title.trim(), form }];
  const links = { implements: draft.implements, fallbackFor };
  return [{ kind: 'working-arrangement', id, partnerCode, title: title.trim(), purpose, ...links }];
}

/** What a draft supposes; nothing while it is not said whole. `id` is for what is new. */
export function suppositionsOf(draft: SupposedDraft, id: string): Supposition[] {
  const { kind, on, codes, instrumentIds } = draft;
  if (isNew(kind)) return newOnes(draft, id);
  if (on === null || !isDay(on)) return [];
  if (ofInstruments(kind)) return instrumentIds.flatMap((each) => ofInstrument(draft, each, on));
  return codes.map((partnerCode) => ({ kind, partnerCode, on }) as Supposition);
}
