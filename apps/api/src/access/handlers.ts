import { auditHandlers } from './audit-handlers.ts';
import { clientHandlers } from './client-handlers.ts';
import { userHandlers } from './user-handlers.ts';

export const accessHandlers = { ...userHandlers, ...clientHandlers, ...auditHandlers };
