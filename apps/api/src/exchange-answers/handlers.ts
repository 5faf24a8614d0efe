import { type Handlers, ok } from '../http/handler.ts';
import { allFacts, answerFor } from '../records/exchange-facts.ts';
import { countsOn } from './counts-store.ts';
import { matrixOf } from './matrix.ts';

export const exchangeAnswerHandlers = {
  getExchangeAnswer: async ({ db, path, on, settled }) =>
    ok({ ...(await answerFor(db, path.code, on)), settled }),

  listExchangeAnswers: async ({ db, on, settled }) =>
    ok({ ...matrixOf(await allFacts(db, on), await countsOn(db, on), on), settled }),
} satisfies Partial<Handlers>;
