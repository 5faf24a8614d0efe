type Fields = Readonly<Record<string, unknown>>;

/** What a record of each collection is called, and what names it among its like. `partner` is the name of its partner. */
export const recordWords = {
  partners: { noun: 'partner', title: ({ name }) => name },
  networks: { noun: 'network', title: ({ name }) => name },
  'international-organisations': { noun: 'international organisation', title: ({ name }) => name },
  agreements: { noun: 'agreement', title: ({ title }) => title },
  'working-arrangements': { noun: 'working arrangement', title: ({ title }) => title },
  'contact-points': { noun: 'contact point', title: ({ authority }, partner) => authority ?? partner },
  // Never the name of a person: a title is shown to whoever may read the register.
  'liaison-prosecutors': { noun: 'liaison prosecutor', title: (_, partner) => partner },
  'liaison-magistrates': { noun: 'liaison magistrate', title: (_, partner) => partner },
  guides: { noun: 'guide', title: ({ title }) => title },
  'capacity-projects': { noun: 'capacity project', title: ({ name, workingTitle }) => name ?? workingTitle },
  activities: { noun: 'activity', title: ({ title }) => title },
  strategies: { noun: 'strategy', title: ({ title }) => title },
  'policy-documents': { noun: 'policy document', title: ({ title }) => title },
  sources: { noun: 'source', title: ({ title }) => title },
  conflicts: { noun: 'conflict between sources', title: ({ title }) => title },
  'attention-acceptances': {
    noun: 'acceptance',
    // What a task is about and what an office is called is not for whoever may read the register.
    title: ({ label, recordType }) =>
      recordType === 'follow-up' || recordType === 'contact-point' ? null : label,
  },
  'attention-settings': { noun: 'thresholds of the attention list', title: () => null },
  assessments: { noun: 'assessment', title: (_, partner) => partner },
} as const satisfies Record<
  string,
  { noun: string; title: (fields: Fields, partner: string | null) => unknown }
>;

export type RecordKind = keyof typeof recordWords;

/** What a record is called; its noun where nothing names it. */
export function titleOf(kind: RecordKind, fields: Fields, partner: string | null): string {
  const { noun, title } = recordWords[kind];
  return String(title(fields, partner) ?? noun);
}

/** What a part of each kind is called, and what tells it from its like; never a personal value. */
export const partWords = {
  milestones: { noun: 'milestone', by: ['stage', 'on'] },
  gates: { noun: 'gate', by: ['kind'] },
  holders: { noun: 'holder', by: ['from'] },
  confirmations: { noun: 'confirmation', by: ['confirmedOn'] },
  members: { noun: 'member', by: ['partnerCode'] },
  bodies: { noun: 'body', by: ['name'] },
  jointActions: { noun: 'joint action', by: ['title'] },
  followUps: { noun: 'follow-up', by: ['text'] },
  assessments: { noun: 'assessment', by: ['assessedOn'] },
  priorities: { noun: 'priority', by: ['code'] },
  keyActions: { noun: 'key action', by: ['code'] },
  targets: { noun: 'target', by: ['keyActionCode', 'partnerCode', 'projectCode'] },
} as const satisfies Record<string, { noun: string; by: readonly string[] }>;

export type PartKind = keyof typeof partWords;
