import { ref } from 'vue';
import { useRouter } from 'vue-router';
import { useDay } from '../session/day.ts';
import { useNotices } from './use-notices.ts';

/** Deleting a record from its page: asked first, then back to the list with an undo that leads here again. */
export function useDeleting(options: {
  remove: (reason: string | undefined) => Promise<unknown>;
  restore: () => Promise<unknown>;
  /** What the notice says, and where the list is. */
  said: () => string;
  list: string;
  /** Called after either, for what was kept elsewhere. */
  after?: () => unknown;
}) {
  const router = useRouter();
  const day = useDay();
  const notices = useNotices();
  const asking = ref(false);
  const busy = ref(false);

  async function confirm(reason: string | undefined): Promise<void> {
    const here = router.currentRoute.value.path;
    busy.value = true;
    try {
      await options.remove(reason);
      notices.undoable(options.said(), async () => {
        await options.restore();
        await options.after?.();
        await router.push(day.withDay(here));
      });
      await options.after?.();
      await router.push(day.withDay(options.list));
    } catch (problem) {
      notices.failed(problem);
    } finally {
      busy.value = false;
      asking.value = false;
    }
  }
  return { asking, busy, confirm };
}
