import type { PartnerRef } from '../partners/partner.ts';
import type { Day } from '../shared/partial-date.ts';
import type { ExchangeAnswer, Tile } from './answer.ts';
import { type Verdict, type VerdictKey, verdictKeys } from './verdict.ts';

/** An answer on one line, for maps and for systems that keep a copy. */
export interface ExchangeSummary {
  on: Day;
  partner: PartnerRef & { onRegister: boolean };
  tile: Tile;
  verdicts: Record<VerdictKey, Verdict>;
  changesOn: Day | null;
}

/** The verdicts, the tile and the next change, without reasoning; the designation stays with the name (BR17). */
export function exchangeSummary(answer: ExchangeAnswer): ExchangeSummary {
  const { on, partner, tile, changesOn } = answer;
  const verdicts = Object.fromEntries(verdictKeys.map((key) => [key, answer[key].verdict])) as Record<
    VerdictKey,
    Verdict
  >;
  return { on, partner, tile, verdicts, changesOn };
}
