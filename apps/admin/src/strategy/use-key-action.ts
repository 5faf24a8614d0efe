import { readReference } from '@concord/core';
import { computed } from 'vue';
import { keyActionsOf, useStrategy } from './store.ts';

/** One key action of a strategy, told by `strategy/code`, with where it stands. */
export function useKeyAction(reference: () => string) {
  const strategyCode = computed(() => readReference(reference()).strategyCode ?? '');
  const code = computed(() => readReference(reference()).code);
  const load = useStrategy(() => strategyCode.value);
  const all = computed(() => (load.read.value ? keyActionsOf(load.read.value.record) : []));
  const keyAction = computed(() => all.value.find((each) => each.code === code.value) ?? null);
  return {
    ...load,
    strategyCode,
    code,
    keyAction,
    priority: computed(
      () =>
        load.read.value?.record.priorities.find((each) => each.code === keyAction.value?.priorityCode) ??
        null,
    ),
    parent: computed(() => all.value.find((each) => each.code === keyAction.value?.parentCode) ?? null),
    subActions: computed(() => all.value.filter((each) => each.parentCode === code.value)),
  };
}
