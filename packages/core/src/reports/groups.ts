import type { PartnerKind } from '../partners/partner.ts';
import { tileGroup, tileMapOrder } from '../shared/regions.ts';

/** The groups reports count by: the regions of the tile map, then networks and organisations. Each partner is in one. */
export const reportGroups = [...tileMapOrder, 'network', 'international-organisation'] as const;
export type ReportGroup = (typeof reportGroups)[number];

/** The group a partner is counted in. */
export function groupOf({ kind, regions }: { kind: PartnerKind; regions: readonly string[] }): ReportGroup {
  return kind === 'country' ? (tileGroup(regions) as ReportGroup) : kind;
}
