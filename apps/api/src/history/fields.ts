import type { NamedRecord } from '@concord/contract';
import type { Fields } from '@concord/core';
import type { Column } from './columns.ts';
import { partOf } from './kinds.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const everyRow = ['id', 'version', 'created_at', 'updated_at'];

/** Columns that hold identifiers where the contract gives codes. */
const coded: Record<string, string> = {
  partner_id: 'partnerCode',
  partner_ids: 'partnerCodes',
  project_id: 'projectCode',
  project_ids: 'projectCodes',
  policy_document_ids: 'policyDocumentCodes',
  key_action_id: 'keyActionCode',
  key_action_ids: 'keyActions',
};

/** Columns that the contract gives as one object: its name, and the column of each member. */
const folded: Record<string, [name: string, members: Record<string, string>]> = {
  conflict: [
    'resolution',
    { reading: 'winning_reading', reason: 'resolution_reason', by: 'resolved_by', at: 'resolved_at' },
  ],
};

const camelCase = (column: string) =>
  column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The columns of a state that people set, in the order of the table; those it has no more come last. */
export function setColumns(
  tableName: string,
  state: Record<string, unknown>,
  columns: readonly Column[],
): string[] {
  const generated = new Set(columns.filter((column) => column.generated).map(({ name }) => name));
  const parent = partOf(tableName)?.parent;
  const ordered = new Set([...columns.map(({ name }) => name), ...Object.keys(state)]);
  return [...ordered].filter(
    (name) => name in state && !generated.has(name) && !everyRow.includes(name) && name !== parent,
  );
}

/** The identifiers of other records in a state. */
export function idsIn(tableName: string, state: Record<string, unknown>): string[] {
  const values = setColumns(tableName, state, []).flatMap((column) => state[column]);
  return values.filter((value): value is string => typeof value === 'string' && uuid.test(value));
}

/** A state by the names of the contract; partners and projects by their codes. */
export function fieldsOf(
  tableName: string,
  state: Record<string, unknown>,
  columns: readonly Column[],
  named: ReadonlyMap<string, Pick<NamedRecord, 'code'>>,
): Fields {
  const codeOf = (id: unknown) => named.get(id as string)?.code ?? id;
  const inside = Object.values(folded[tableName]?.[1] ?? {});
  const outside = setColumns(tableName, state, columns).filter((column) => !inside.includes(column));
  const entries = outside.map((column): [string, unknown] => {
    const [name, value] = [coded[column], state[column]];
    if (name === undefined) return [camelCase(column), value];
    if (Array.isArray(value)) return [name, value.map(codeOf)];
    // A part of a strategy names another of the same by its own code.
    return [name, column === 'key_action_id' ? String(codeOf(value)).split('/').at(-1) : codeOf(value)];
  });
  const [name, members] = folded[tableName] ?? ['', {}];
  const inner = Object.entries(members).map(([member, column]) => [member, state[column] ?? null]);
  const whole = inner.some(([, value]) => value !== null) ? Object.fromEntries(inner) : null;
  return { ...merged(entries), ...(name && { [name]: whole }) };
}

/** Two columns that the contract gives as one list are told as one. */
function merged(entries: readonly [string, unknown][]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const before = fields[name];
    fields[name] = Array.isArray(before) && Array.isArray(value) ? [...value, ...before] : value;
  }
  return fields;
}
