import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { words as english } from '../../session/all-words.en.ts';
import { fields, type Kind } from './fields.ts';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  enum?: (string | null)[];
}
const contract = JSON.parse(readFileSync('../../packages/contract/src/generated/openapi.json', 'utf8')) as {
  components: { schemas: Record<string, Schema> };
};
const schemas = contract.components.schemas;

/** What each kind is created with: the fields of its history. */
const created: Record<Kind, string | readonly string[]> = {
  partners: 'CountryCreate',
  networks: 'NetworkCreate',
  'international-organisations': 'InternationalOrganisationCreate',
  members: 'NetworkMemberCreate',
  bodies: 'OrganisationBodyCreate',
  jointActions: 'JointActionCreate',
  assessments: 'AssessmentCreate',
  agreements: 'AgreementCreate',
  'working-arrangements': 'WorkingArrangementCreate',
  milestones: ['AgreementMilestoneCreate', 'WorkingArrangementMilestoneCreate'],
  gates: ['AgreementGateCreate', 'WorkingArrangementGateCreate'],
  'contact-points': 'ContactPointCreate',
  holders: 'ContactPointHolderCreate',
  confirmations: 'ContactPointConfirmationCreate',
  'liaison-prosecutors': 'LiaisonProsecutorCreate',
  'liaison-magistrates': 'LiaisonMagistrateCreate',
  guides: 'GuideCreate',
  'capacity-projects': 'CapacityProjectCreate',
  activities: 'ActivityCreate',
  followUps: 'FollowUpCreate',
  sources: 'SourceCreate',
  conflicts: 'ConflictCreate',
  strategies: 'StrategyCreate',
  priorities: 'PriorityCreate',
  keyActions: 'KeyActionCreate',
  targets: 'TargetCreate',
  'policy-documents': 'PolicyDocumentCreate',
  'attention-acceptances': 'AttentionAcceptance',
  'attention-settings': 'AttentionSettingsDraft',
};

const whole = ({ $ref, ...schema }: Schema): Schema =>
  $ref ? whole(schemas[$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
function propertiesOf(schema: Schema): Record<string, Schema> {
  const { properties = {}, allOf = [] } = whole(schema);
  return Object.assign({}, ...allOf.map(propertiesOf), properties);
}
function codesOf(schema: Schema): string[] {
  const { enum: codes = [], items, oneOf = [] } = whole(schema);
  return [...codes, ...(items ? codesOf(items) : []), ...oneOf.flatMap(codesOf)].filter(
    (code) => code !== null,
  );
}
const saidAt = (path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], english);

/** What every record has, and nobody sets. */
const ofItself = ['id', 'version', 'createdAt', 'updatedAt'];

const all = Object.entries(created).flatMap(([kind, names]) =>
  [names].flat().flatMap((schema) =>
    Object.entries(propertiesOf(schemas[schema] ?? {}))
      .filter(([name]) => !ofItself.includes(name))
      .map(([name, of]) => ({ kind: kind as Kind, name, of })),
  ),
);

it('finds the fields of every kind in the contract', () => {
  const kinds = new Set(all.map(({ kind }) => kind));
  expect(Object.keys(fields).filter((kind) => !kinds.has(kind as Kind))).toEqual([]);
});

it('every field of every record has a word', () => {
  const silent = all
    .filter(({ kind, name }) => !(name in fields[kind]))
    .map(({ kind, name }) => `${kind}.${name}`);
  expect(silent).toEqual([]);
});

it('every code of every field has a word', () => {
  const silent = all.flatMap(({ kind, name, of }) => {
    const as = (fields[kind] as Record<string, { as: unknown }>)[name]?.as;
    const codes = codesOf(of);
    if (codes.length === 0) return [];
    const place = typeof as === 'object' && as !== null && 'words' in as ? String(as.words) : null;
    return codes
      .filter((code) => typeof saidAt(`${place}.${code}`) !== 'string')
      .map((code) => `${kind}.${name} ${code}`);
  });
  expect(silent).toEqual([]);
});
