import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { because, type InstrumentVerbs } from '../ui/instruments/instrument.ts';
import type { Agreement, Saved } from './store.ts';

/** What may be done to the steps and gates of an agreement; each shows it as it stands afterwards. */
export function verbsOf(
  path: () => { id: string; ifMatch: string },
  show: (saved: Saved) => Agreement,
  fresh: () => Promise<Agreement>,
): InstrumentVerbs {
  return {
    fresh,
    async record(body, reason) {
      show(
        await api.recordAgreementMilestone(
          { ...path(), body: body as Schema<'AgreementMilestoneCreate'> },
          because(reason),
        ),
      );
    },
    async correct(milestoneId, body, reason) {
      show(
        await api.updateAgreementMilestone(
          { ...path(), milestoneId, body: body as Schema<'AgreementMilestoneDraft'> },
          because(reason),
        ),
      );
    },
    async withdraw(milestoneId, reason) {
      show(await api.deleteAgreementMilestone({ ...path(), milestoneId }, because(reason)));
    },
    async addGate(body, reason) {
      show(
        await api.createAgreementGate(
          { ...path(), body: body as Schema<'AgreementGateCreate'> },
          because(reason),
        ),
      );
    },
    async evidence(gateId, body, reason) {
      show(await api.updateAgreementGate({ ...path(), gateId, body }, because(reason)));
    },
    async restoreMilestone(milestoneId) {
      show(await api.restoreAgreementMilestone({ id: path().id, milestoneId }));
    },
    async restoreGate(gateId) {
      show(await api.restoreAgreementGate({ id: path().id, gateId }));
    },
    async removeGate(gateId, reason) {
      show(await api.deleteAgreementGate({ ...path(), gateId }, because(reason)));
    },
  };
}
