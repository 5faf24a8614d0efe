import type { Handlers } from '../http/handler.ts';
import { copyHandlers } from './copy-handlers.ts';
import { keyActionHandlers } from './key-action-handlers.ts';
import { policyDocumentHandlers } from './policy-document-handlers.ts';
import { priorityHandlers } from './priority-handlers.ts';
import { progressHandlers } from './progress-handlers.ts';
import { strategyRecordHandlers } from './strategy-handlers.ts';
import { targetHandlers } from './target-handlers.ts';

export const strategyHandlers = {
  ...strategyRecordHandlers,
  ...priorityHandlers,
  ...copyHandlers,
  ...progressHandlers,
  ...keyActionHandlers,
  ...targetHandlers,
  ...policyDocumentHandlers,
} satisfies Partial<Handlers>;
