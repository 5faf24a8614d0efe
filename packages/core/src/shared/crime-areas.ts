/** Areas of crime in which somebody is competent or a body works. */
export const crimeAreas = [
  'organised-crime',
  'cybercrime',
  'thb',
  'terrorism',
  'drugs',
  'cultural-property',
  'core-crimes',
  'aggression',
  'e-evidence',
  'money-laundering',
  'other',
] as const;
export type CrimeArea = (typeof crimeAreas)[number];
