/** Regions the sources name, and groups that exist only to lay out the tile map. */
export const regions = [
  { id: 'western-balkans', name: 'Western Balkans', kind: 'region' },
  { id: 'southern-neighbourhood', name: 'Southern Neighbourhood', kind: 'region' },
  { id: 'eastern-partnership', name: 'Eastern Partnership', kind: 'region' },
  { id: 'latin-america-caribbean', name: 'Latin America and the Caribbean', kind: 'region' },
  { id: 'latin-america', name: 'Latin America', kind: 'region' },
  { id: 'gulf', name: 'Gulf', kind: 'region' },
  { id: 'west-africa', name: 'West Africa', kind: 'region' },
  { id: 'central-asia', name: 'Central Asia', kind: 'region' },
  { id: 'south-east-asia', name: 'South-East Asia', kind: 'region' },
  { id: 'north-africa', name: 'North Africa', kind: 'region' },
  { id: 'middle-east', name: 'Middle East', kind: 'region' },
  { id: 'sahel', name: 'Sahel', kind: 'region' },
  { id: 'horn-of-africa', name: 'Horn of Africa', kind: 'region' },
  { id: 'africa', name: 'Africa', kind: 'region' },
  { id: 'asia', name: 'Asia', kind: 'region' },
  { id: 'efta-uk', name: 'EFTA and United Kingdom', kind: 'display-group' },
  { id: 'north-america', name: 'North America', kind: 'display-group' },
  { id: 'others', name: 'Others', kind: 'display-group' },
] as const;

export type RegionId = (typeof regions)[number]['id'];

export const regionIds = regions.map((region) => region.id);

/** The order in which the tile map sets its groups; a partner stands in the first group it belongs to. */
export const tileMapOrder = [
  'western-balkans',
  'eastern-partnership',
  'efta-uk',
  'southern-neighbourhood',
  'latin-america-caribbean',
  'north-america',
  'gulf',
  'west-africa',
  'south-east-asia',
  'others',
] as const satisfies readonly RegionId[];

/** The group whose tiles a partner joins; `others` when none of its regions has a place on the map. */
export function tileGroup(regionsOfPartner: readonly string[]): RegionId {
  return tileMapOrder.find((id) => regionsOfPartner.includes(id)) ?? 'others';
}

/** Wider regions that sources name, with the narrower ones whose partners are meant too. */
const within: Partial<Record<RegionId, readonly RegionId[]>> = {
  'latin-america': ['latin-america-caribbean'],
  africa: ['north-africa', 'west-africa', 'sahel', 'horn-of-africa'],
  asia: ['central-asia', 'south-east-asia'],
};

/** Whether a partner of some regions is of a region that a source or a project names, itself or within it. */
export function inRegion(regionsOfPartner: readonly string[], region: string): boolean {
  const meant: readonly string[] = [region, ...(within[region as RegionId] ?? [])];
  return meant.some((id) => regionsOfPartner.includes(id));
}

/** What people call a region; an id nobody knows is its own name. */
export const regionName = (id: string): string => regions.find((region) => region.id === id)?.name ?? id;
