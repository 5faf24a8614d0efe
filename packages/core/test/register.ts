import {
  type AgreementStage,
  type ArrangementStage,
  type ExchangeFacts,
  factsWithoutRecord,
  type Gate,
  type LiaisonProsecutor,
  type PartnerRef,
} from '../src/index.ts';
import { agreement, arrangement, knownByS1, knownByS2, S1, step } from './fixtures.ts';

/** Not the legal formula, which only the register holds: any text serves to see that it travels. */
export const footnote = 'A footnote on the designation.';

const inForce = 'AL CH GB GE IS LI MD ME MK NO RS UA US'.split(' ');
const posted = inForce.filter((code) => code !== 'LI');
const mandates = 'AM AR BA BR CO DZ EG IL JO LB MA TN TR interpol'.split(' ');
const needs = 'AE BO CA EC MX NG PA PE icc'.split(' ');
const arrangedInS1 = ['NG', 'PA'];
const arrangedInS2 = ['PE', 'CL', 'CR', 'BO', 'EC', 'aiamp'];
const consideredInS1 = 'AU CL DO IN XK PH SC ZA TH VN EG TR ameripol iiim unitad'.split(' ');

function agreementSteps(code: string): AgreementStage[] {
  if (inForce.includes(code)) return ['in-force'];
  if (mandates.includes(code)) return ['proposed', 'authorised'];
  return needs.includes(code) ? ['need-identified'] : [];
}

function arrangementOf(code: string) {
  const milestones = [
    ...(consideredInS1.includes(code) ? [step('considered', null, knownByS1)] : []),
    ...(arrangedInS1.includes(code) ? [step('in-force', null, knownByS1)] : []),
    ...(arrangedInS2.includes(code) ? [step('in-force', null, knownByS2)] : []),
  ];
  const fallback = ['EG', 'TR'].includes(code);
  const gate: Gate<ArrangementStage> = {
    id: `gate-${code}`,
    version: 1,
    kind: 'commission-agrees',
    blocks: 'negotiating',
    openedOn: null,
    note: null,
    citations: [S1],
  };
  const fields = {
    id: `wa-${code}`,
    partnerCode: code,
    title: `Arrangement with ${code}`,
    fallbackFor: fallback ? `agr-${code}` : null,
    gates: fallback ? [gate] : [],
  };
  return milestones.length === 0 ? [] : [arrangement({ ...fields, milestones })];
}

function prosecutorsOf(code: string): LiaisonProsecutor[] {
  if (!posted.includes(code)) return [];
  const id = `lp-${code}`;
  return [
    {
      id,
      version: 1,
      partnerCode: code,
      from: null,
      until: null,
      knownBy: knownByS2,
      note: null,
      citations: [],
    },
  ];
}

function kindOf(code: string): PartnerRef['kind'] {
  if (code === 'aiamp') return 'network';
  return code.length === 2 ? 'country' : 'international-organisation';
}

/** What the two sources say about a partner, as the loader writes it. */
export function factsOf(code: string): ExchangeFacts {
  const designation = code === 'XK' ? footnote : null;
  const bare = factsWithoutRecord({ code, kind: kindOf(code), name: code, designation }, knownByS1);
  const steps = agreementSteps(code);
  const fields = { id: `agr-${code}`, partnerCode: code, title: `Agreement with ${code}` };
  return {
    ...bare,
    partner: { ...bare.partner, onRegister: code !== 'GH', id: `p-${code}`, version: 1 },
    agreements:
      steps.length === 0
        ? []
        : [agreement({ ...fields, milestones: steps.map((stage) => step(stage, null, knownByS1)) })],
    workingArrangements: arrangementOf(code),
    liaisonProsecutors: prosecutorsOf(code),
  };
}
