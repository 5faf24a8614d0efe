import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { because, type InstrumentVerbs } from '../ui/instruments/instrument.ts';
import type { Saved, WorkingArrangement } from './store.ts';

/** What may be done to the steps and gates of an arrangement; each shows it as it stands afterwards. */
export function verbsOf(
  path: () => { id: string; ifMatch: string },
  show: (saved: Saved) => WorkingArrangement,
  fresh: () => Promise<WorkingArrangement>,
): InstrumentVerbs {
  return {
    fresh,
    async record(body, reason) {
      const milestone = body as Schema<'WorkingArrangementMilestoneCreate'>;
      show(await api.recordWorkingArrangementMilestone({ ...path(), body: milestone }, because(reason)));
    },
    async correct(milestoneId, body, reason) {
      const milestone = body as Schema<'WorkingArrangementMilestoneDraft'>;
      show(
        await api.updateWorkingArrangementMilestone(
          { ...path(), milestoneId, body: milestone },
          because(reason),
        ),
      );
    },
    async withdraw(milestoneId, reason) {
      show(await api.deleteWorkingArrangementMilestone({ ...path(), milestoneId }, because(reason)));
    },
    async addGate(body, reason) {
      const gate = body as Schema<'WorkingArrangementGateCreate'>;
      show(await api.createWorkingArrangementGate({ ...path(), body: gate }, because(reason)));
    },
    async evidence(gateId, body, reason) {
      show(await api.updateWorkingArrangementGate({ ...path(), gateId, body }, because(reason)));
    },
    async restoreMilestone(milestoneId) {
      show(await api.restoreWorkingArrangementMilestone({ id: path().id, milestoneId }));
    },
    async restoreGate(gateId) {
      show(await api.restoreWorkingArrangementGate({ id: path().id, gateId }));
    },
    async removeGate(gateId, reason) {
      show(await api.deleteWorkingArrangementGate({ ...path(), gateId }, because(reason)));
    },
  };
}
