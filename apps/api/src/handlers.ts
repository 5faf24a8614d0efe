import { accessHandlers } from './access/handlers.ts';
import { activityHandlers } from './activities/handlers.ts';
import { agreementHandlers } from './agreements/handlers.ts';
import { attentionHandlers } from './attention/handlers.ts';
import { capacityProjectHandlers } from './capacity-projects/handlers.ts';
import { changeHandlers } from './changes/handlers.ts';
import type { Config } from './config.ts';
import { conflictHandlers } from './conflicts/handlers.ts';
import { contactPointHandlers } from './contact-points/handlers.ts';
import { exchangeAnswerReceiptHandlers } from './exchange-answer-receipts/handlers.ts';
import { exchangeAnswerHandlers } from './exchange-answers/handlers.ts';
import { guards } from './guards.ts';
import { historyHandlers } from './history/handlers.ts';
import type { Handlers } from './http/handler.ts';
import { signOutPath, startPath } from './identity/oidc/settings.ts';
import { keyOf } from './identity/secret-key.ts';
import { internationalOrganisationHandlers } from './international-organisations/handlers.ts';
import { allJobs } from './jobs.ts';
import { networkHandlers } from './networks/handlers.ts';
import { operationsHandlers } from './operations/handlers.ts';
import type { PoolState } from './operations/health.ts';
import { partnerHandlers } from './partners/handlers.ts';
import { personalDataHandlers } from './personal-data/handlers.ts';
import { readsHandlers } from './personal-data/reads-handlers.ts';
import { retentionHandlers } from './personal-data/retention-handlers.ts';
import { reminderHandlers } from './reminders/handlers.ts';
import { reportHandlers } from './reports/handlers.ts';
import { sealHandlers } from './seals/handlers.ts';
import { searchHandlers } from './search/handlers.ts';
import { factorHandlers } from './session/factor-handlers.ts';
import type { SessionParts } from './session/handlers.ts';
import { sessionHandlers } from './session/handlers.ts';
import { invitationHandlers } from './session/invitation-handlers.ts';
import { sourceHandlers } from './sources/handlers.ts';
import { strategyHandlers } from './strategy/handlers.ts';
import { webhookDeliveryHandlers } from './webhooks/delivery-handlers.ts';
import { webhookHandlers } from './webhooks/handlers.ts';
import { type Resolve, resolveHost } from './webhooks/host.ts';
import { whatIfHandlers } from './what-if/handlers.ts';
import { workingArrangementHandlers } from './working-arrangements/handlers.ts';

export interface HandlerParts {
  /** The connections of this process. */
  pool: PoolState;
  /** Finds the addresses of hosts; the machine's resolver unless a test gives another. */
  resolve?: Resolve | undefined;
}

/** Every operation of the contract has its handler here; one that is missing does not compile. */
export const allHandlers = (config: Config, { pool, resolve = resolveHost }: HandlerParts): Handlers => ({
  ...accessHandlers,
  ...activityHandlers,
  ...agreementHandlers,
  ...attentionHandlers,
  ...capacityProjectHandlers,
  ...conflictHandlers,
  ...changeHandlers(config.feedDays),
  ...contactPointHandlers,
  ...exchangeAnswerHandlers,
  ...exchangeAnswerReceiptHandlers,
  ...internationalOrganisationHandlers,
  ...historyHandlers(guards),
  ...networkHandlers,
  ...operationsHandlers({ config, pool, jobs: allJobs(config) }),
  ...partnerHandlers,
  ...personalDataHandlers,
  ...readsHandlers,
  ...reminderHandlers({ mail: config.mail, origin: config.origin }),
  ...retentionHandlers(config.clock),
  ...reportHandlers,
  ...sealHandlers,
  ...searchHandlers,
  ...allSessionHandlers(sessionParts(config)),
  ...sourceHandlers,
  ...strategyHandlers,
  ...webhookDeliveryHandlers,
  ...webhookHandlers({ ours: config.webhookNetworks, resolve, key: keyOf(config) }),
  ...whatIfHandlers,
  ...workingArrangementHandlers,
});

const sessionParts = (config: Config): SessionParts => ({
  key: keyOf(config),
  timeZone: config.clock.timeZone,
  local: config.localAccounts,
  provider: config.provider && {
    name: config.provider.name,
    address: startPath,
    signOutAddress: signOutPath,
  },
});

const allSessionHandlers = (parts: SessionParts) => ({
  ...sessionHandlers(parts),
  ...factorHandlers(parts),
  ...invitationHandlers(parts),
});
