import { type Handlers, ok } from '../http/handler.ts';
import { currentStrategy, registerInfo } from './store.ts';

/** The session's time zone belongs to the server, so the handlers are made with it. */
export const sessionHandlers = (timeZone: string) =>
  ({
    getSession: async ({ db, today, principal }) => {
      const { id, name, scopes } = principal;
      const [register, strategy] = [await registerInfo(db), await currentStrategy(db, today)];
      return ok({ today, timeZone, principal: { id, name, scopes: [...scopes] }, register, strategy });
    },
  }) satisfies Partial<Handlers>;
