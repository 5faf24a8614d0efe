import { ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useKeys } from '../session/keys.ts';
import { useWriting } from '../session/writing.ts';

/** The form for a new record beside a list: opened by its button, by `c`, or by a link that carries `?new`. */
export function useCreating(scope?: string) {
  const route = useRoute();
  const router = useRouter();
  const writing = useWriting(scope);
  const open = ref(false);
  const start = (): void => {
    if (writing.allowed.value) open.value = true;
  };

  const here = route.path;
  watch(
    () => route.path === here && route.query.new !== undefined,
    (asked) => {
      if (!asked) return;
      const { new: _new, ...query } = route.query;
      void router.replace({ query });
      start();
    },
    { immediate: true },
  );
  useKeys({ c: start });
  return { open, start, refusal: writing.reason };
}
