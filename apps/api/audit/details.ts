import type pg from 'pg';
import type { Finding } from './findings.ts';
import type { Details } from './report.ts';

/** Revisions are listed where a change is known to be among so many at most. */
const few = 10;

/** What else is known of each finding, in lines: of which record a revision is, and who wrote it when. */
export async function readDetails(client: pg.Client, findings: Finding[]): Promise<Details> {
  const seqs = findings.flatMap((finding) => ('seq' in finding ? [finding.seq] : []));
  const said = new Map(
    (await describe(client, 'seq = any($1::bigint[])', [seqs])).map((row) => [row.seq, row]),
  );
  const details: Details = new Map();
  for (const finding of findings) {
    if (finding.kind === 'seals-rewritten') details.set(finding, await readSpan(client, finding));
    const row = 'seq' in finding && said.get(finding.seq);
    if (row) details.set(finding, [row.said]);
  }
  return details;
}

type Described = { seq: string; said: string };

async function describe(client: pg.Client, where: string, values: unknown[]): Promise<Described[]> {
  const { rows } = await client.query<Described>(
    `select seq, format('%s %s, version %s, %s at %s by %s', table_name, record_id, version, operation,
       to_char(time at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"'), actor) as said
     from public.revision where ${where} order by revision.epoch, revision.xid, revision.seq`,
    values,
  );
  return rows;
}

/** The revisions under the seals among which the first change is. */
async function readSpan(
  client: pg.Client,
  { after, until }: { after: number; until: number },
): Promise<string[]> {
  const head = (column: string, number: string) =>
    `coalesce((select ${column} from public.seal where number = ${number}), '0')`;
  const place = (number: string) =>
    `(${['head_epoch', 'head_xid', 'head_seq'].map((column) => head(column, number)).join(', ')})`;
  const where = `(epoch, xid, seq) > ${place('$1')} and (epoch, xid, seq) <= ${place('$2')}`;
  const { rows } = await client.query<{ count: string; first: string; last: string }>(
    `select count(*), to_char(min(time) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') as first,
       to_char(max(time) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') as last
     from public.revision where ${where}`,
    [after, until],
  );
  const { count = '0', first = '', last = '' } = rows[0] ?? {};
  const lines = [`It is among ${count} revisions, written from ${first} to ${last}.`];
  if (Number(count) > few) return lines;
  const listed = await describe(client, where, [after, until]);
  return [...lines, ...listed.map(({ seq, said }) => `revision ${seq}: ${said}`)];
}
