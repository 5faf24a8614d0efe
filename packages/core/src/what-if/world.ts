import type { Agreement } from '../agreements/agreement.ts';
import type { ExchangeFacts } from '../exchange/facts.ts';
import type { AssessmentFact } from '../partners/partner.ts';
import type { Day } from '../shared/partial-date.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';

/** What a supposition about a partner bears on: the facts of its exchange answer, and the assessments of it (BR08). */
export interface WhatIfFacts extends ExchangeFacts {
  assessments: readonly AssessmentFact[];
}

/** The facts while suppositions are taken one after the other. */
export interface World {
  partners: readonly WhatIfFacts[];
  /** The records that supposed instruments have become by now, by the id they were supposed with. */
  recorded: ReadonlyMap<string, string>;
  /** Told by the server. */
  today: Day;
}

export type Found =
  | { type: 'agreement'; record: Agreement; facts: WhatIfFacts }
  | { type: 'working-arrangement'; record: WorkingArrangement; facts: WhatIfFacts };

/** The partner with a code; null where the facts do not hold it. */
export function partnerIn({ partners }: World, code: string): WhatIfFacts | null {
  return partners.find(({ partner }) => partner.code === code) ?? null;
}

/** The instrument with an id, or with the id under which it was supposed before it was recorded. */
export function instrumentIn({ partners, recorded }: World, id: string | null): Found | null {
  const known = recorded.get(id ?? '') ?? id;
  for (const facts of partners) {
    const agreement = facts.agreements.find((each) => each.id === known);
    if (agreement) return { type: 'agreement', record: agreement, facts };
    const arrangement = facts.workingArrangements.find((each) => each.id === known);
    if (arrangement) return { type: 'working-arrangement', record: arrangement, facts };
  }
  return null;
}

/** The agreement with an id, for what an arrangement points to. */
export function agreementIn(world: World, id: string | null): Agreement | null {
  const found = instrumentIn(world, id);
  return found?.type === 'agreement' ? found.record : null;
}

/** The world with other facts about one partner. */
export function withPartner(world: World, facts: WhatIfFacts): World {
  const same = ({ partner }: WhatIfFacts) => partner.code === facts.partner.code;
  return { ...world, partners: world.partners.map((each) => (same(each) ? facts : each)) };
}

const replaced = <T extends { id: string }>(rows: readonly T[], row: T): T[] =>
  rows.map((each) => (each.id === row.id ? row : each));

/** The world with another state of an instrument. */
export function withInstrument(world: World, found: Found): World {
  const { facts } = found;
  return withPartner(
    world,
    found.type === 'agreement'
      ? { ...facts, agreements: replaced(facts.agreements, found.record) }
      : { ...facts, workingArrangements: replaced(facts.workingArrangements, found.record) },
  );
}
