import { ref } from 'vue';
import { useRouter } from 'vue-router';
import { useDay } from '../session/day.ts';
import { useNotices } from './use-notices.ts';

/** Deleting a record from its page: asked first, then back to the list with an undo that leads here again. */
export function useDeleting(options: {
  /** What the record is addressed by; asked once, because by the time of an undo the page shows something else. */
  key: () => string;
  remove: (key: string, reason: string | undefined) => Promise<unknown>;
  restore: (key: string) => Promise<unknown>;
  /** What the notice says, and where the list is. */
  said: () => string;
  list: string | (() => string);
  /** Reads the record again where it could not be deleted: what one sees and deletes next is the record as it is now. */
  reload: () => unknown;
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
    const key = options.key();
    const said = options.said();
    const list = typeof options.list === 'string' ? options.list : options.list();
    busy.value = true;
    try {
      await options.remove(key, reason);
      notices.undoable(said, async () => {
        await options.restore(key);
        await options.after?.();
        await router.push(day.withDay(here));
      });
      await options.after?.();
      await router.push(day.withDay(list));
    } catch (problem) {
      notices.failed(problem);
      await options.reload();
    } finally {
      busy.value = false;
      asking.value = false;
    }
  }
  return { asking, busy, confirm };
}
