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
