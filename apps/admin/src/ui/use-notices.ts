import { defineStore } from 'pinia';
import { ref } from 'vue';
import { useWords } from '../session/i18n.ts';
import { tell } from '../session/problems.ts';

export interface Notice {
  id: number;
  tone: 'done' | 'failed';
  title: string;
  detail?: string | null;
  action?: { label: string; run: () => Promise<void> };
}

const seconds = { done: 5, failed: 12, undoable: 15 } as const;

/** Short notices at the edge of the screen; one with an action stays longer, and while it is pointed at. */
export const useNotices = defineStore('notices', () => {
  const { t } = useWords();
  const notices = ref<Notice[]>([]);
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  let count = 0;

  function dismiss(id: number): void {
    notices.value = notices.value.filter((n) => n.id !== id);
    hold(id);
  }
  function hold(id: number): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }
  function release(id: number, after: number = seconds.done): void {
    hold(id);
    timers.set(
      id,
      setTimeout(() => dismiss(id), after * 1000),
    );
  }
  function add(notice: Omit<Notice, 'id'>, after: number): void {
    count += 1;
    notices.value = [...notices.value.slice(-3), { ...notice, id: count }];
    release(count, after);
  }

  return {
    notices,
    dismiss,
    hold,
    release,
    done: (title: string) => add({ tone: 'done', title }, seconds.done),
    failed(error: unknown) {
      const { title, detail } = tell(error, t);
      add({ tone: 'failed', title, detail }, seconds.failed);
    },
    /** What was done can be taken back for a while. */
    undoable: (title: string, run: () => Promise<void>) =>
      add({ tone: 'done', title, action: { label: t('ui.undo'), run } }, seconds.undoable),
  };
});
