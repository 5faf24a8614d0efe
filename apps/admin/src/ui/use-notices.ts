import { useToast } from '@nuxt/ui/composables/useToast';
import { useWords } from '../session/i18n.ts';
import { tell } from '../session/problems.ts';

/** Short notices at the edge of the screen. */
export function useNotices() {
  const toast = useToast();
  const { t } = useWords();
  return {
    done: (sentence: string) => toast.add({ title: sentence, color: 'success', duration: 4000 }),
    failed(error: unknown) {
      const { title, detail } = tell(error, t);
      toast.add({ title, description: detail ?? undefined, color: 'error', duration: 10_000 });
    },
    /** What was done can be taken back for a while. */
    undoable(sentence: string, undo: () => Promise<void>) {
      toast.add({
        title: sentence,
        color: 'neutral',
        duration: 12_000,
        actions: [{ label: t('ui.undo'), color: 'primary', variant: 'ghost', onClick: () => void undo() }],
      });
    },
  };
}
