import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenPartner, givenSource } from '../../test/given.ts';
import { json } from './columns.ts';
import { classifyFailure } from './failures.ts';

const { db, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);

const cite = (source: string) => [{ source, locator: 'p. 1', quote: null }];
const failureOf = (work: Promise<unknown>) => work.then(() => 'done', classifyFailure);
const refused = { kind: 'foreign-key', constraint: 'citation_use_source' };
const removeSource = (code: string) => db.deleteFrom('source').where('code', '=', code).execute();
const uses = () =>
  db.selectFrom('citationUse').select(['sourceCode', 'tableName', 'locator']).orderBy('id').execute();

test('a citation of an unknown source is refused, also inside a name variant', async () => {
  expect(await failureOf(givenPartner(db, { citations: json(cite('S8')) }))).toEqual(refused);
  const nameVariants = json([{ name: 'Türkiye', citations: cite('S8') }]);
  expect(await failureOf(givenPartner(db, { nameVariants }))).toEqual(refused);
});

test('a cited source cannot be deleted, and can again when nothing cites it', async () => {
  await givenSource(db, { code: 'S1' });
  await givenSource(db, { code: 'S2' });
  const { id } = await givenPartner(db, { citations: json(cite('S1')) });
  expect(await uses()).toEqual([{ sourceCode: 'S1', tableName: 'partner', locator: 'p. 1' }]);
  expect(await failureOf(removeSource('S1'))).toEqual(refused);
  await db
    .updateTable('partner')
    .set({ citations: json(cite('S2')) })
    .where('id', '=', id)
    .execute();
  await removeSource('S1');
  expect(await failureOf(removeSource('S2'))).toEqual(refused);
  await db.deleteFrom('partner').where('id', '=', id).execute();
  await removeSource('S2');
  expect(await uses()).toEqual([]);
});

test('a source that cites only itself can be deleted', async () => {
  await givenSource(db, { code: 'CONCORD', citations: json(cite('CONCORD')) });
  await removeSource('CONCORD');
});

test('citing and deleting a source at the same moment never leaves a citation of nothing', async () => {
  for (let round = 0; round < 20; round++) {
    const code = `R${round}`;
    await givenSource(db, { code });
    const citing = givenPartner(db, {
      code: `A${String.fromCharCode(65 + round)}`,
      citations: json(cite(code)),
    });
    const outcomes = await Promise.all([failureOf(citing), failureOf(removeSource(code))]);
    expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual([refused]);
  }
});
