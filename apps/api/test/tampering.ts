import type { GivenSeal } from '../audit/arguments.ts';
import { openSession } from '../audit/session.ts';
import { type Verification, verify } from '../audit/verify.ts';
import { type givenSealedRegister, sealAll } from './sealed.ts';
import { query } from './sql.ts';

/** Verifies a database as the command does. */
export async function check(url: string, ...given: GivenSeal[][]): Promise<Verification> {
  const { client, close } = await openSession(url);
  return verify(client, given).finally(close);
}
export const kinds = ({ findings }: Verification) => findings.map(({ kind }) => kind);

/** The seal as somebody kept it outside. */
export async function keep(url: string, number: number): Promise<GivenSeal> {
  const [row] = await query<{ hash: string }>(
    url,
    `select encode(hash, 'hex') as hash from seal where number = $1`,
    [number],
  );
  return { number, hash: row?.hash as string };
}
/** The number of a record's revision. */
export const seqOf = async (url: string, id: string, version: number): Promise<string> => {
  const [row] = await query<{ seq: string }>(
    url,
    'select seq from revision where record_id = $1 and version = $2',
    [id, version],
  );
  return row?.seq as string;
};

/** What a cunning administrator does after a change: every later hash of the record made anew. */
export const rechain = (url: string, id: string) =>
  query(
    url,
    `do $$ declare r revision; last bytea; begin
       for r in select * from revision where record_id = '${id}' order by version loop
         r.prev_hash := last;
         last := revision_hash(r);
         update revision set prev_hash = r.prev_hash, hash = last where seq = r.seq;
       end loop; end $$`,
  );
/** And one who makes every seal anew as well, from a number on. */
export const reseal = async ({ url, db }: Awaited<ReturnType<typeof givenSealedRegister>>, from: number) => {
  await query(url, 'delete from seal where number >= $1', [from]);
  await sealAll(db);
};
