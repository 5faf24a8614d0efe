import type { ChangedRecord } from '@concord/contract';
import { type Differences, type Fields, type PartKind, undisclosed } from '@concord/core';
import { partTables } from '../database/part-tables.ts';
import { type RegisterTable, registerTable } from '../database/register-tables.ts';
import { hiddenIn } from '../http/hidden-properties.ts';

/** The schemas whose marks hold for a table, where they are not called as the table is. */
const named: Partial<Record<RegisterTable, readonly string[]>> = {
  partner: ['Partner', 'Network', 'InternationalOrganisation'],
  strategyPriority: ['Priority'],
  strategyTarget: ['Target'],
};

/** The schemas of the contract that say of which group the columns of a table are. */
export const schemasOf = (table: RegisterTable): readonly string[] =>
  named[table] ?? [table.charAt(0).toUpperCase() + table.slice(1)];

const tablesOfPart = (part: PartKind): RegisterTable[] =>
  (Object.keys(partTables) as (keyof typeof partTables)[]).filter((table) => partTables[table].part === part);

const hiddenOf = (tables: readonly RegisterTable[], scopes: readonly string[]) =>
  hiddenIn(tables.flatMap(schemasOf), scopes);

/** Fields with `undisclosed` for what is hidden, also where none is recorded: what is not there tells something too. */
const withoutHidden = (fields: Fields, hidden: (field: string) => boolean): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, hidden(name) ? undisclosed : value]),
  );

/** Differences of a record without what holders of these scopes may not read: that something changed stays. */
export function hideDifferences(
  { fields, parts }: Differences,
  table: RegisterTable,
  scopes: readonly string[],
): Differences {
  const shown = (list: Differences['fields'], hidden: (field: string) => boolean) =>
    list.map((each) =>
      hidden(each.field) ? { field: each.field, before: undisclosed, after: undisclosed } : each,
    );
  return {
    fields: shown(fields, hiddenOf([table], scopes)),
    parts: parts.map((part) => {
      const hidden = hiddenOf(tablesOfPart(part.part), scopes);
      return { ...part, naming: withoutHidden(part.naming, hidden), fields: shown(part.fields, hidden) };
    }),
  };
}

/** The fields of a record, or of a part, without what is hidden. */
export const hideFields = (
  fields: Fields,
  of: RegisterTable | PartKind,
  scopes: readonly string[],
): Record<string, unknown> => {
  const parts = tablesOfPart(of as PartKind);
  return withoutHidden(fields, hiddenOf(parts.length > 0 ? parts : [of as RegisterTable], scopes));
};

/** A record as the feed tells it to holders of these scopes. */
export function hideInRecord(scopes: readonly string[]): (changed: ChangedRecord) => ChangedRecord {
  return (changed) => {
    if (changed.record === null) return changed;
    const table = registerTable(changed.recordType.replaceAll('-', '_'));
    return { ...changed, record: hideFields(changed.record as Fields, table, scopes) };
  };
}
