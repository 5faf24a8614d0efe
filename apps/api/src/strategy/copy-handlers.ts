import { created, type Handlers, ok } from '../http/handler.ts';
import { planCopy, previewOf } from './copy.ts';
import { insertCopy } from './copy-store.ts';
import { strategyByCode } from './store.ts';

export const copyHandlers = {
  inspectStrategyCopy: async ({ db, path, body, today }) =>
    ok(previewOf(await planCopy(db, path.code, body, today))),

  createStrategyCopy: async ({ db, path, body, today }) => {
    const plan = await planCopy(db, path.code, body, today);
    await insertCopy(db, plan);
    const { code } = plan.fields;
    return created(await strategyByCode(db, code, today), `/strategies/${code}`);
  },
} satisfies Partial<Handlers>;
