import { type Stage, stagesOf } from '@concord/core';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { Profile } from './store.ts';
import { instrumentsOf, type Supposition } from './what-if.ts';

/** What is supposed, kept in the address: `?if=` opens the question, `?if=<instrument>~<stage>~<day>` asks it. */
export function useSupposition(profile: () => Profile) {
  const route = useRoute();
  const router = useRouter();

  const open = computed(() => typeof route.query.if === 'string');
  const instruments = computed(() => instrumentsOf(profile()));
  const parts = computed(() => String(route.query.if ?? '').split('~'));
  const instrument = computed(
    () => instruments.value.find(({ id }) => id === parts.value[0]) ?? instruments.value[0] ?? null,
  );
  const stages = computed<Stage[]>(() => {
    const { value } = instrument;
    return value ? stagesOf(value.track).map(({ stage }) => stage) : [];
  });
  const stage = computed(() => stages.value.find((each) => each === parts.value[1]) ?? null);
  const on = computed(() => parts.value[2] || null);

  const supposed = computed<Supposition | null>(() =>
    instrument.value && stage.value && on.value && /^\d{4}-\d{2}-\d{2}$/.test(on.value)
      ? { instrument: instrument.value.id, stage: stage.value, on: on.value }
      : null,
  );

  async function write(value: string | null): Promise<void> {
    const { if: _if, ...rest } = route.query;
    await router.replace({ query: value === null ? rest : { ...rest, if: value }, hash: route.hash });
  }
  async function set(patch: {
    instrument?: string;
    stage?: Stage | null;
    on?: string | null;
  }): Promise<void> {
    const other = patch.instrument !== undefined && patch.instrument !== instrument.value?.id;
    const next = {
      instrument: instrument.value?.id ?? '',
      // Another instrument may not know the step.
      stage: other ? null : stage.value,
      on: on.value,
      ...patch,
    };
    await write([next.instrument, next.stage ?? '', next.on ?? ''].join('~'));
  }
  return {
    open,
    instruments,
    instrument,
    stages,
    stage,
    on,
    supposed,
    set,
    start: () => write(''),
    close: () => write(null),
  };
}
