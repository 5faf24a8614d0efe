import {
  agreementForms,
  arrangementPurposes,
  gateKinds,
  isDay,
  type NewAgreement,
  type NewArrangement,
  type OpenedGate,
  type Stage,
  type SupposedOfPartner,
  type Supposition,
  stageWords,
} from '@concord/core';

// A supposition as the address writes it: its kind and its parts, with `~` between; a title comes last.

const among = <T extends string>(known: readonly T[], text: string | undefined): T | null =>
  known.find((each) => each === text) ?? null;

/** A supposition as text. */
export function written(supposition: Supposition): string {
  const { kind } = supposition;
  switch (kind) {
    case 'agreement': {
      const { id, partnerCode, form, title } = supposition;
      return [kind, id, partnerCode, form ?? '', title].join('~');
    }
    case 'working-arrangement': {
      const { id, partnerCode, purpose, fallbackFor, title } = supposition;
      return [
        kind,
        id,
        partnerCode,
        purpose ?? '',
        supposition.implements ?? '',
        fallbackFor ?? '',
        title,
      ].join('~');
    }
    case 'milestone':
      return [kind, supposition.instrumentId, supposition.stage, supposition.on].join('~');
    case 'gate':
      return [kind, supposition.instrumentId, supposition.gate, supposition.on].join('~');
    case 'expiry':
      return [kind, supposition.instrumentId, supposition.on].join('~');
    default:
      return [kind, supposition.partnerCode, supposition.on].join('~');
  }
}

function newAgreement([id, partnerCode, form, ...title]: string[]): NewAgreement | null {
  if (!id || !partnerCode || title.join('') === '') return null;
  return { kind: 'agreement', id, partnerCode, form: among(agreementForms, form), title: title.join('~') };
}

function newArrangement([
  id,
  partnerCode,
  purpose,
  implemented,
  fallbackFor,
  ...title
]: string[]): NewArrangement | null {
  if (!id || !partnerCode || title.join('') === '') return null;
  return {
    ...{ kind: 'working-arrangement', id, partnerCode, purpose: among(arrangementPurposes, purpose) },
    ...{ implements: implemented || null, fallbackFor: fallbackFor || null, title: title.join('~') },
  };
}

function ofInstrument(kind: string, [instrumentId, what, day]: string[]): Supposition | null {
  const on = kind === 'expiry' ? what : day;
  if (!instrumentId || !isDay(on ?? '')) return null;
  if (kind === 'expiry') return { kind, instrumentId, on: on as string };
  if (kind === 'milestone' && (what ?? '') in stageWords)
    return { kind, instrumentId, stage: what as Stage, on: on as string };
  const gate = among(gateKinds, what);
  if (kind !== 'gate' || gate === null || gate === 'agreement-signed') return null;
  return { kind, instrumentId, gate, on: on as string } satisfies OpenedGate;
}

const ofPartners = ['assessment', 'contact-point', 'liaison-magistrate', 'liaison-prosecutor'] as const;

function ofPartner(kind: string, [partnerCode, on]: string[]): SupposedOfPartner | null {
  const known = among(ofPartners, kind);
  return known && partnerCode && isDay(on ?? '') ? { kind: known, partnerCode, on: on as string } : null;
}

/** The supposition a text stands for; null where it is none. */
export function read(text: string): Supposition | null {
  const [kind = '', ...parts] = text.split('~');
  if (kind === 'agreement') return newAgreement(parts);
  if (kind === 'working-arrangement') return newArrangement(parts);
  return ['milestone', 'gate', 'expiry'].includes(kind) ? ofInstrument(kind, parts) : ofPartner(kind, parts);
}
