import type { Agreement, PartnerRef, Supposition, WhatIfFacts, WorkingArrangement } from '@concord/core';
import { useFormats } from '../../session/formats.ts';
import { useWords } from '../../session/i18n.ts';

/** The instrument with an id, on record or supposed, and whose it is. */
export function instrumentOf(
  facts: readonly WhatIfFacts[],
  id: string,
): { record: Agreement | WorkingArrangement; partner: PartnerRef } | null {
  for (const { partner, agreements, workingArrangements } of facts) {
    const record = [...agreements, ...workingArrangements].find((each) => each.id === id);
    if (record) return { record, partner };
  }
  return null;
}

/** The partner a supposition is about; null where it is about nothing that is known. */
export function partnerOf(supposition: Supposition, facts: readonly WhatIfFacts[]): PartnerRef | null {
  if ('instrumentId' in supposition) return instrumentOf(facts, supposition.instrumentId)?.partner ?? null;
  return facts.find(({ partner }) => partner.code === supposition.partnerCode)?.partner ?? null;
}

/** What is supposed, in a sentence that is read after the name of the partner. */
export function useSaid() {
  const { t } = useWords();
  const formats = useFormats();
  const said = (supposition: Supposition, facts: readonly WhatIfFacts[]): string => {
    const title =
      'instrumentId' in supposition
        ? (instrumentOf(facts, supposition.instrumentId)?.record.title ?? t('what-if.said.nameless'))
        : '';
    const day = 'on' in supposition ? formats.value.day(supposition.on) : '';
    switch (supposition.kind) {
      case 'milestone':
        return t('what-if.said.milestone', { title, day, stage: t(`ui.stage.${supposition.stage}`) });
      case 'gate':
        return t('what-if.said.gate', {
          title,
          day,
          gate: t(`ui.instrument.gate.words.${supposition.gate}`),
        });
      case 'agreement':
      case 'working-arrangement':
        return t(`what-if.said.${supposition.kind}`, { title: supposition.title });
      default:
        return t(`what-if.said.${supposition.kind}`, { title, day });
    }
  };
  /** The same thing supposed of so many, in a sentence that is read before their names. */
  const alike = (supposition: Supposition, n: number): string => {
    const day = 'on' in supposition ? formats.value.day(supposition.on) : '';
    if (supposition.kind === 'milestone')
      return t('what-if.alike.milestone', { n, day, stage: t(`ui.stage.${supposition.stage}`) });
    if (supposition.kind === 'gate')
      return t('what-if.alike.gate', { n, day, gate: t(`ui.instrument.gate.words.${supposition.gate}`) });
    if (supposition.kind === 'expiry') return t('what-if.alike.expiry', { n, day });
    return said(supposition, []);
  };
  return Object.assign(said, { alike });
}
