import { type RegionId, tileGroup, tileMapOrder } from '@concord/core';
import type { PartnerLabel } from '../types.ts';

export type GroupId = RegionId | 'international-organisations' | 'networks';
/** What a tile map asks of whatever it shows. */
export interface Tiled {
  partner: PartnerLabel;
  regions: readonly string[];
}
export interface TileGroup<Row extends Tiled> {
  id: GroupId;
  rows: Row[];
  /** Tiles in one line of the group. */
  columns: number;
}

const order: readonly GroupId[] = [...tileMapOrder, 'international-organisations', 'networks'];

function groupOf({ partner, regions }: Tiled): GroupId {
  if (partner.kind === 'network') return 'networks';
  return partner.kind === 'country' ? tileGroup(regions) : 'international-organisations';
}

/** The partners in the groups of the map; organisations and networks stand apart from the regions. */
export function groupTiles<Row extends Tiled>(rows: readonly Row[]): TileGroup<Row>[] {
  const groups = Map.groupBy(rows, groupOf);
  return order.flatMap((id) => {
    const members = (groups.get(id) ?? []).toSorted((a, b) => (a.partner.code < b.partner.code ? -1 : 1));
    const lines = members.length > 8 ? 3 : members.length > 3 ? 2 : 1;
    return members.length === 0 ? [] : [{ id, rows: members, columns: Math.ceil(members.length / lines) }];
  });
}

/** What stands on a tile: the code of a country, a short name, or the code of a partner with a long one. */
export function tileLabel({ code, kind, name }: PartnerLabel): string {
  return kind !== 'country' && name.length <= 17 ? name : code.toUpperCase();
}
