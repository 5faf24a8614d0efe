import type { Handlers } from '../http/handler.ts';
import { confirmationHandlers } from './confirmation-handlers.ts';
import { officeHandlers } from './contact-point-handlers.ts';
import { fileHandlers } from './file-handlers.ts';
import { guideHandlers } from './guide-handlers.ts';
import { holderHandlers } from './holder-handlers.ts';
import { liaisonProsecutorHandlers } from './liaison-prosecutor-handlers.ts';
import { magistrateHandlers } from './magistrate-handlers.ts';

export const contactPointHandlers = {
  ...officeHandlers,
  ...holderHandlers,
  ...confirmationHandlers,
  ...fileHandlers,
  ...liaisonProsecutorHandlers,
  ...magistrateHandlers,
  ...guideHandlers,
} satisfies Partial<Handlers>;
