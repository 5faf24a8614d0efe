import { answerDifference, groupsHiddenFrom, scopeOfGroup } from '@concord/core';
import { v7 } from 'uuid';
import { created, type Handlers, ok } from '../http/handler.ts';
import type { Principal } from '../http/principal.ts';
import { answerOfNow, answerToPin } from './answers.ts';
import { insertReceipt, type Kept, listReceipts, receiptById, type Whose } from './store.ts';

/** Whoever reads what is internal to the agency sees all receipts; others see their own. */
const whoseFor = ({ id, scopes }: Principal): Whose => (scopes.includes(scopeOfGroup.internal) ? null : id);

/** The receipt with the answer of now. Changes of channels are told to whoever may see channels. */
function compared(receipt: Kept, now: Awaited<ReturnType<typeof answerOfNow>>, { scopes }: Principal) {
  const hidden = groupsHiddenFrom(scopes).includes('partner');
  const changes = answerDifference(receipt.answer, now);
  return { ...receipt, now, changes: changes.filter(({ about }) => !(hidden && about === 'channel')) };
}

export const exchangeAnswerReceiptHandlers = {
  listExchangeAnswerReceipts: async ({ db, query, principal }) =>
    ok(await listReceipts(db, whoseFor(principal), query)),

  getExchangeAnswerReceipt: async ({ db, path, query, on, settled, principal }) => {
    const receipt = await receiptById(db, { id: path.id, whose: whoseFor(principal) }, query.knownAt);
    const now = await answerOfNow(db, { code: receipt.partner.code, on, settled });
    return ok(compared(receipt, now, principal));
  },

  createExchangeAnswerReceipt: async ({ db, body, today, principal }) => {
    const { partnerCode, on: day, knownAt = null, purpose = null, note = null } = body;
    const on = day ?? today;
    const answer = await answerToPin(db, { partnerCode, on, knownAt });
    const id = v7();
    const pinned = { pinnedBy: principal.name, pinnedById: principal.id };
    await insertReceipt(db, { id, partnerCode, on, knownAt, purpose, note, ...pinned }, answer);
    const receipt = await receiptById(db, { id, whose: principal.id });
    const now = await answerOfNow(db, { code: partnerCode, on: today, settled: true });
    return created(compared(receipt, now, principal), `/exchange-answer-receipts/${id}`);
  },
} satisfies Partial<Handlers>;
