import type {
  ExchangeAnswer,
  ExchangeAnswerReceiptEntry,
  ExchangeAnswerReceiptList,
  Input,
  Whole,
} from '@concord/contract';
import type { Day } from '@concord/core';
import { type Insertable, type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { anyOf, instant, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';

/** A receipt as it is kept: what lists show of it, and the answer. */
export type Kept = ExchangeAnswerReceiptEntry & { answer: Whole<ExchangeAnswer> };

const named = (field: string): RawBuilder<string> => sql`r.answer::json #>> ${sql.lit(`{partner,${field}}`)}`;

/** The partner as the answer names it; a footnote it has been given since goes with the name too (BR17). */
const partner = sql`json_build_object('code', r.partner_code, 'kind', ${named('kind')}, 'name', ${named('name')},
  'designation', coalesce(p.designation, ${named('designation')}))`;

const fields = sql`'id', r.id, 'partner', ${partner}, 'on', r."on", 'knownAt', ${instant('r.known_at')},
  'purpose', r.purpose, 'note', r.note, 'pinnedAt', ${instant('r.pinned_at')}, 'pinnedBy', r.pinned_by,
  'tile', r.answer::json ->> 'tile',
  'digest', encode(sha256(convert_to(r.answer, 'UTF8')), 'hex')`;

/** Whose receipts: an account or a partner system; null for those of all. */
export type Whose = string | null;

/** Receipts (alias `r`) that were there at an instant; null means now. */
const receipts = (db: Kysely<Database>, whose: Whose, knownAt: string | null) =>
  db
    .selectFrom('exchangeAnswerReceipt as r')
    .leftJoin('partner as p', 'p.code', 'r.partnerCode')
    .where(sql<boolean>`coalesce(r.pinned_at <= ${knownAt}::timestamptz, true)`)
    .$if(whose !== null, (found) => found.where('r.pinnedById', '=', whose));

const sortFields = {
  // Ids are made in the order of time.
  pinnedAt: sortText(sql`r.id::text`),
  on: sortText(sql`r."on"::text`),
  partner: sortText(sql`fold(${named('name')})`),
  pinnedBy: sortText(sql`fold(r.pinned_by)`),
};

/** Receipts that match, without their answers. */
export function listReceipts(
  db: Kysely<Database>,
  whose: Whose,
  query: Input<'listExchangeAnswerReceipts'>['query'],
): Promise<JsonText<ExchangeAnswerReceiptList>> {
  const { partnerCode, q, knownAt = null } = query;
  let found = receipts(db, whose, knownAt);
  if (partnerCode) found = found.where(sql<boolean>`r.partner_code = any(${anyOf(partnerCode)})`);
  if (q)
    found = found.where(
      matches(sql`concat_ws(' ', r.partner_code, ${named('name')}, r.purpose, r.note, r.pinned_by)`, q),
    );
  return page(found, {
    json: sql`json_build_object(${fields})`,
    id: sql`r.id`,
    fields: sortFields,
    defaultSort: '-pinnedAt',
    path: '/exchange-answer-receipts',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The receipt; refuses with `NotFound`, also when it is somebody else's. */
export async function receiptById(
  db: Kysely<Database>,
  { id, whose }: { id: string; whose: Whose },
  knownAt: string | null = null,
): Promise<Kept> {
  const row = await receipts(db, whose, knownAt)
    .where('r.id', '=', id)
    .select(sql`json_build_object(${fields}, 'answer', r.answer::json)`.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('receipt', id));
  return row.record as Kept;
}

type Row = Omit<Insertable<Database['exchangeAnswerReceipt']>, 'answer' | 'on'> & { on: Day };

export async function insertReceipt(
  trx: Transaction<Database>,
  row: Row,
  answer: ExchangeAnswer,
): Promise<void> {
  await trx
    .insertInto('exchangeAnswerReceipt')
    .values({ ...row, answer: JSON.stringify(answer) })
    .execute();
}
