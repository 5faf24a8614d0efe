import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { cursorOf } from '../ui/use-list-query.ts';

type SourceCitation = Schema<'SourceCitation'>;
export type RecordType = SourceCitation['record']['type'];
export interface Statement {
  id: string;
  record: SourceCitation['record'];
  /** Where in the source, each place once. */
  places: { locator: string | null; quote: string | null }[];
}
export interface StatementGroup {
  type: RecordType;
  statements: Statement[];
}

/** Every type there is, in the order of the groups. */
const order = Object.keys({
  partner: true,
  agreement: true,
  'working-arrangement': true,
  'contact-point': true,
  guide: true,
  'liaison-prosecutor': true,
  'liaison-magistrate': true,
  network: true,
  'international-organisation': true,
  'capacity-project': true,
  activity: true,
  strategy: true,
  'key-action': true,
  'policy-document': true,
  conflict: true,
  source: true,
} satisfies Record<RecordType, true>) as RecordType[];

/** All that cites a source, page after page. */
export async function readCitations(code: string, signal: AbortSignal): Promise<SourceCitation[]> {
  const all: SourceCitation[] = [];
  let cursor: string | null = null;
  do {
    const { data }: { data: Schema<'SourceCitationList'> } = await api.listSourceCitations(
      { code, limit: 200, ...(cursor ? { cursor } : {}) },
      { signal },
    );
    all.push(...data.items);
    cursor = cursorOf(data.links);
  } while (cursor);
  return all;
}

/** By type of record, each record once with all its places. */
export function groupStatements(citations: readonly SourceCitation[]): StatementGroup[] {
  const byRecord = Map.groupBy(citations, ({ record }) => `${record.type} ${record.id}`);
  const statements = [...byRecord.values()].map((of): Statement => {
    const places = new Map(of.map(({ locator, quote }) => [`${locator} ${quote}`, { locator, quote }]));
    const [{ record }] = of as [SourceCitation];
    return { id: `${record.type} ${record.id}`, record, places: [...places.values()] };
  });
  const byType = Map.groupBy(statements, ({ record }) => record.type);
  return order.flatMap((type) => {
    const found = byType.get(type);
    return found ? [{ type, statements: found }] : [];
  });
}
