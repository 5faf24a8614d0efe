import { api } from '../session/api.ts';
import type { PartnerLabel } from '../ui/types.ts';

type Day = { on?: string };

/**
 * Partners with an agreement in force on the day and no liaison prosecutor in post. An adequacy decision binds no
 * partner to second anyone (BR05), so it does not count.
 */
export async function partnersWithoutLiaison(day: Day, signal: AbortSignal): Promise<PartnerLabel[]> {
  const [agreements, posts] = await Promise.all([
    api.listAgreements(
      { ...day, stage: ['in-force', 'data-exchange-enabled', 'resumed'], limit: 200 },
      { signal },
    ),
    api.listLiaisonProsecutors({ ...day, current: true, limit: 200 }, { signal }),
  ]);
  const served = new Set(posts.data.items.map((post) => post.partnerCode));
  const partners = agreements.data.items
    .filter(({ form, partnerCode }) => form !== 'adequacy-decision' && !served.has(partnerCode))
    .map(({ partner }) => [partner.code, partner] as const);
  return [...new Map(partners).values()];
}
