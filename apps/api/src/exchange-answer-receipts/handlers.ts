import { answerDifference } from '@concord/core';
import { v7 } from 'uuid';
import { created, type Handlers, ok } from '../http/handler.ts';
import { answerOfNow, answerToPin } from './answers.ts';
import { insertReceipt, listReceipts, receiptById } from './store.ts';

export const exchangeAnswerReceiptHandlers = {
  listExchangeAnswerReceipts: async ({ db, query }) => ok(await listReceipts(db, query)),

  getExchangeAnswerReceipt: async ({ db, path, query, on, settled }) => {
    const receipt = await receiptById(db, path.id, query.knownAt);
    const now = await answerOfNow(db, { code: receipt.partner.code, on, settled });
    return ok({ ...receipt, now, changes: answerDifference(receipt.answer, now) });
  },

  createExchangeAnswerReceipt: async ({ db, body, today, principal }) => {
    const { partnerCode, on: day, knownAt = null, purpose = null, note = null } = body;
    const on = day ?? today;
    const answer = await answerToPin(db, { partnerCode, on, knownAt });
    const id = v7();
    await insertReceipt(
      db,
      { id, partnerCode, on, knownAt, purpose, note, pinnedBy: principal.name },
      answer,
    );
    const receipt = await receiptById(db, id);
    const now = await answerOfNow(db, { code: partnerCode, on: today, settled: true });
    const changes = answerDifference(receipt.answer, now);
    return created({ ...receipt, now, changes }, `/exchange-answer-receipts/${id}`);
  },
} satisfies Partial<Handlers>;
