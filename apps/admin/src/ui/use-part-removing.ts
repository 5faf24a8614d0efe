import { ref, shallowRef } from 'vue';
import { useNotices } from './use-notices.ts';

/** Removing a part of a record, such as a member or a body: asked first, then an undo that brings it back. */
export function usePartRemoving<Part>(options: {
  remove: (part: Part, reason: string | undefined) => Promise<unknown>;
  restore: (part: Part) => Promise<unknown>;
  /** Whatever stood in the way, what one sees and removes next is the record as it is now. */
  reload: () => Promise<unknown>;
  said: (part: Part) => string;
}) {
  const notices = useNotices();
  const asking = ref(false);
  const busy = ref(false);
  const part = shallowRef<Part | null>(null);

  function ask(chosen: Part): void {
    part.value = chosen;
    asking.value = true;
  }
  async function confirm(reason: string | undefined): Promise<void> {
    const gone = part.value;
    if (gone === null) return;
    busy.value = true;
    try {
      await options.remove(gone, reason);
      notices.undoable(options.said(gone), async () => {
        await options.restore(gone);
      });
    } catch (problem) {
      notices.failed(problem);
      await options.reload();
    } finally {
      busy.value = false;
      asking.value = false;
    }
  }
  return { asking, busy, part, ask, confirm };
}
