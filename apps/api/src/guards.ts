import { activityGuard } from './activities/restoring.ts';
import { agreementGuard } from './agreements/restoring.ts';
import { attentionGuard } from './attention/restoring.ts';
import { capacityProjectGuard } from './capacity-projects/restoring.ts';
import { conflictGuard } from './conflicts/restoring.ts';
import { contactPointGuards } from './contact-points/restoring.ts';
import type { Guards } from './history/guard.ts';
import { organisationGuard } from './international-organisations/restoring.ts';
import { networkGuard } from './networks/restoring.ts';
import { partnerGuard } from './partners/restoring.ts';
import { sourceGuard } from './sources/restoring.ts';
import { policyDocumentGuard, strategyGuard } from './strategy/restoring.ts';
import { workingArrangementGuard } from './working-arrangements/restoring.ts';

/** The rules that hold a restored record; a collection without its own does not compile. */
export const guards: Guards = {
  ...contactPointGuards,
  activities: activityGuard,
  agreements: agreementGuard,
  'attention-acceptances': attentionGuard,
  'attention-settings': attentionGuard,
  'capacity-projects': capacityProjectGuard,
  conflicts: conflictGuard,
  'international-organisations': organisationGuard,
  networks: networkGuard,
  partners: partnerGuard,
  'policy-documents': policyDocumentGuard,
  sources: sourceGuard,
  strategies: strategyGuard,
  'working-arrangements': workingArrangementGuard,
};
