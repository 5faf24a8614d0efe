import type { Supposition } from '@concord/core';
import type { ColumnType, Generated } from 'kysely';
import type { Json } from '../database/columns.ts';

/** A what-if that somebody keeps. It is no fact of the register, so it has no history there. */
export type ScenarioTable = {
  id: ColumnType<string, string, never>;
  version: Generated<number>;
  createdAt: ColumnType<string, never, never>;
  updatedAt: ColumnType<string, never, string>;
  ownerId: ColumnType<string, string, never>;
  ownerName: string;
  name: string;
  note: string | null;
  shared: boolean;
  day: string | null;
  partnerCodes: string[];
  suppositions: Json<Supposition[]>;
  deletedAt: string | null;
};
