import type { NamedRecord } from '@concord/contract';
import type { PartKind, PartnerKind } from '@concord/core';
import { type PartTable, partTables } from '../database/part-tables.ts';
import { type RegisterTable, registerTables } from '../database/register-tables.ts';
import { snakeCase } from '../database/snake-case.ts';

/** A collection of records that stand alone, as it stands in their addresses. */
export type Resource = NamedRecord['resource'];

interface Collection {
  table: RegisterTable;
  by: 'id' | 'code';
  /** What a change of it asks for, beside the right to write to the register. */
  scope?: 'strategy:write';
  /** For partners that are one kind only. */
  kind?: PartnerKind;
}

const collections = {
  partners: { table: 'partner', by: 'code' },
  networks: { table: 'partner', by: 'code', kind: 'network' },
  'international-organisations': { table: 'partner', by: 'code', kind: 'international-organisation' },
  agreements: { table: 'agreement', by: 'id' },
  'working-arrangements': { table: 'workingArrangement', by: 'id' },
  'contact-points': { table: 'contactPoint', by: 'id' },
  'liaison-prosecutors': { table: 'liaisonProsecutor', by: 'id' },
  'liaison-magistrates': { table: 'liaisonMagistrate', by: 'id' },
  guides: { table: 'guide', by: 'id' },
  'capacity-projects': { table: 'capacityProject', by: 'code' },
  activities: { table: 'activity', by: 'id' },
  strategies: { table: 'strategy', by: 'code', scope: 'strategy:write' },
  'policy-documents': { table: 'policyDocument', by: 'code' },
  sources: { table: 'source', by: 'code' },
  conflicts: { table: 'conflict', by: 'id' },
  'attention-acceptances': { table: 'attentionAcceptance', by: 'id' },
  'attention-settings': { table: 'attentionSettings', by: 'code', scope: 'strategy:write' },
  assessments: { table: 'assessment', by: 'id' },
} as const satisfies Record<Resource, Collection>;

/** Where records of each collection are kept and what addresses them. */
export const resources: Record<Resource, Collection> = collections;

type None<Left extends never> = Left;
/** A register table that is neither kept in a collection nor one of parts does not compile: history must tell it. */
export type Untold = None<Exclude<RegisterTable, PartTable | (typeof collections)[Resource]['table']>>;

const parts = new Map<string, { part: PartKind; parent: string }>(
  Object.entries(partTables).map(([table, { part, parent }]) => [
    snakeCase(table),
    { part, parent: snakeCase(parent) },
  ]),
);

/** What a table, by its name in SQL, holds parts of; null for records that stand alone. */
export const partOf = (sqlName: string): { part: PartKind; parent: string } | null =>
  parts.get(sqlName) ?? null;

/** The tables of all records that have an address of their own. */
export const ownTables: string[] = [
  ...new Set(Object.values(resources).map(({ table }) => registerTables[table].sqlName)),
];

/** The collection a row belongs to; partners are told by their kind, and key actions stand among strategies. */
export function resourceOf(sqlName: string, state: Record<string, unknown>): Resource {
  if (sqlName === 'key_action') return 'strategies';
  const found = Object.entries(resources).find(
    ([, { table, kind = 'country' }]) =>
      registerTables[table].sqlName === sqlName && (table !== 'partner' || kind === state.kind),
  );
  if (!found) throw new RangeError(`${sqlName} has no address`);
  return found[0] as Resource;
}
