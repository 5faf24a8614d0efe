import type { OpenedGate, Refusal, Supposition, SuppositionOutcome } from '@concord/core';

export interface Mending {
  words: 'what-if.list.openGate' | 'what-if.list.assess';
  supposition: Supposition;
}

const stored = ['cooperation-established', 'need-apparent', 'commission-agrees', 'other'] as const;

function ofRefusal(
  { code, params }: Refusal,
  supposition: Supposition,
  partnerCode: string | null,
): Mending[] {
  if (supposition.kind !== 'milestone') return [];
  const { instrumentId, on } = supposition;
  const gate = stored.find((kind) => kind === params.kind);
  if (code === 'gate-closed' && gate)
    return [
      {
        words: 'what-if.list.openGate',
        supposition: { kind: 'gate', instrumentId, gate, on } satisfies OpenedGate,
      },
    ];
  if (code === 'proposal-needs-assessment' && partnerCode)
    return [{ words: 'what-if.list.assess', supposition: { kind: 'assessment', partnerCode, on } }];
  return [];
}

/** What could be supposed as well, so that a rule no longer stands against this; one for each of its refusals. */
export const mendingsOf = (
  { supposition, refusals }: SuppositionOutcome,
  partnerCode: string | null,
): (Mending | null)[] => refusals.map((refusal) => ofRefusal(refusal, supposition, partnerCode)[0] ?? null);
