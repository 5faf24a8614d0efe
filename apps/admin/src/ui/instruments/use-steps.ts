import type { Milestone, Stage } from '@concord/core';
import { ref, shallowRef } from 'vue';
import { useWords } from '../../session/i18n.ts';
import { useNotices } from '../use-notices.ts';
import type { InstrumentVerbs, NewGate, ShownGate } from './instrument.ts';
import { useInstrumentWords } from './use-instrument-words.ts';

/** What is being done to the steps and gates of an instrument, and the notices that say it is done. */
export function useSteps(verbs: () => InstrumentVerbs) {
  const { t } = useWords();
  const words = useInstrumentWords();
  const notices = useNotices();

  const recording = shallowRef<{ milestone: Milestone | null } | null>(null);
  const opening = shallowRef<ShownGate | null>(null);
  const withdrawing = shallowRef<Milestone | null>(null);
  const removing = shallowRef<ShownGate | null>(null);
  const adding = ref(false);
  const busy = ref(false);

  async function change(work: () => Promise<void>): Promise<void> {
    busy.value = true;
    try {
      await work();
    } catch (problem) {
      notices.failed(problem);
      // Whatever stood in the way, the page shows the record as it is now.
      await verbs()
        .fresh()
        .catch(() => {});
    } finally {
      busy.value = false;
      withdrawing.value = removing.value = null;
    }
  }

  const withdraw = (reason?: string): Promise<void> =>
    change(async () => {
      const milestone = withdrawing.value;
      if (!milestone) return;
      await verbs().withdraw(milestone.id, reason);
      const said = t('ui.instrument.milestone.removed', { stage: words.stage(milestone.stage) });
      notices.undoable(said, () => verbs().restoreMilestone(milestone.id));
    });

  const remove = (reason?: string): Promise<void> =>
    change(async () => {
      const gate = removing.value;
      const id = gate?.id;
      if (!id) return;
      await verbs().removeGate(id, reason);
      const said = t('ui.instrument.gate.removedDone', { gate: words.gate(gate) });
      notices.undoable(said, () => verbs().restoreGate(id));
    });

  const close = (gate: ShownGate): Promise<void> =>
    change(async () => {
      const { id, openedOn, citations } = gate;
      if (!id) return;
      await verbs().evidence(id, { openedOn: null, citations: [] });
      notices.undoable(t('ui.instrument.gate.closedDone', { gate: words.gate(gate) }), () =>
        verbs().evidence(id, { openedOn, citations }),
      );
    });

  /** One panel at a time; what was typed in the other is kept as its draft. */
  function closePanels(): void {
    recording.value = opening.value = null;
    adding.value = false;
  }

  function recorded(stage: Stage, corrected: boolean): void {
    const done = corrected ? 'corrected' : 'recorded';
    notices.done(t(`ui.instrument.milestone.${done}`, { stage: words.stage(stage) }));
  }

  return {
    recording,
    opening,
    withdrawing,
    removing,
    adding,
    busy,
    withdraw,
    remove,
    close,
    recorded,
    record(milestone: Milestone | null): void {
      closePanels();
      recording.value = { milestone };
    },
    open(gate: ShownGate): void {
      closePanels();
      opening.value = gate;
    },
    add(): void {
      closePanels();
      adding.value = true;
    },
    closePanels,
    opened: (gate: ShownGate) => notices.done(t('ui.instrument.gate.openedDone', { gate: words.gate(gate) })),
    added: (gate: NewGate) => notices.done(t('ui.instrument.gate.addedDone', { gate: words.gate(gate) })),
  };
}
