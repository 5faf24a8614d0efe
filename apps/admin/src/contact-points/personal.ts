import { computed } from 'vue';
import { useWords } from '../session/i18n.ts';
import { useSession } from '../session/session.ts';
import { useWriting } from '../session/writing.ts';

export const personalScope = 'contact-points:personal';

/** Who may read the details of persons, and why they cannot be changed now. */
export function usePersonal() {
  const { t } = useWords();
  const session = useSession();
  const writing = useWriting();
  const readable = computed(() => session.may(personalScope));
  return {
    readable,
    /** Hidden is not empty: what the server keeps back says so instead of its value. */
    isLocked: (value: string | null): boolean => !readable.value || value === 'undisclosed',
    needs: computed(() => t('contact-points.personal.needs', { scope: personalScope })),
    refusal: computed(
      () =>
        writing.reason.value ??
        (readable.value ? null : t('contact-points.personal.write', { scope: personalScope })),
    ),
  };
}
