import type { Schema } from '../../session/contract.ts';

const paths: Partial<Record<Schema<'RecordType'>, string>> = {
  agreement: '/agreements',
  'working-arrangement': '/working-arrangements',
  'liaison-prosecutor': '/liaison-prosecutors',
  'liaison-magistrate': '/liaison-magistrates',
  'contact-point': '/contact-points',
};

/** Where a record that an answer names can be seen; null when it has no page of its own. */
export function recordPath(record: Pick<Schema<'RecordVersion'>, 'type' | 'id'> | null): string | null {
  const path = record && paths[record.type];
  return path ? `${path}/${record.id}` : null;
}
