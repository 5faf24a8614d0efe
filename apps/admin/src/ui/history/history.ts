import type { Schema } from '../../session/contract.ts';

export type Resource = Schema<'HistoryResource'>;
export type Revision = Schema<'Revision'>;
export type RevisionWithState = Schema<'RevisionWithState'>;
export type FieldDifference = Schema<'FieldDifference'>;
export type PartDifference = Schema<'PartDifference'>;
export type PartKind = Schema<'PartKind'>;
export type NamedRecord = Schema<'NamedRecord'>;
export type RegisterNotice = Schema<'RegisterNotice'>;

/** The version a record stands at: the newest change that made one. */
export const presentVersion = (revisions: readonly Revision[]): number | null =>
  revisions.find(({ version }) => version !== null)?.version ?? null;

/** The part of an ETag that a change is compared with; a revision tells its version and no ETag. */
export const etagOf = (version: number): string => `"${version}.0"`;

/** The fields by which people tell the parts of a record from one another. */
export const tellingFields: Record<PartKind, readonly string[]> = {
  milestones: ['stage', 'on'],
  gates: ['kind', 'blocks'],
  holders: ['name', 'from'],
  confirmations: ['confirmedOn'],
  members: ['partnerCode'],
  bodies: ['name'],
  jointActions: ['title'],
  followUps: ['text'],
  assessments: ['assessedOn'],
  priorities: ['code'],
  keyActions: ['code'],
  targets: ['keyActionCode', 'title'],
};

/** Where a record is shown: its collection is its address; an assessment stands on the page of its partner. */
export function pathOf({ resource, id, code, partner }: NamedRecord): string {
  if (resource === 'assessments') return partner ? `/partners/${partner.code}#assessments` : '/partners';
  return `/${resource}/${encodeURIComponent(code ?? id)}`;
}

/** The scopes that restoring takes: that of every change to the register, and that of writing such a record. */
export const scopesOf = (resource: Resource): string[] =>
  resource === 'strategies' ? ['register:write', 'strategy:write'] : ['register:write'];
