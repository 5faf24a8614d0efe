import { computed } from 'vue';
import { useConnection } from './connection.ts';
import { useDay } from './day.ts';
import { useFormats } from './formats.ts';
import { useWords } from './i18n.ts';
import { useSession } from './session.ts';

/** Whether anything may be written now by who holds the scope, or all of them; if not, the sentence that says why. */
export function useWriting(scopes: string | readonly string[] = 'register:write') {
  const { t } = useWords();
  const session = useSession();
  const day = useDay();
  const connection = useConnection();
  const formats = useFormats();

  const reason = computed<string | null>(() => {
    if (connection.lost) return t('session.writing.offline');
    const scope = [scopes].flat().find((each) => !session.may(each));
    if (scope) return t('session.writing.scope', { scope });
    if (!day.isToday) return t('session.writing.day', { day: formats.value.day(day.on) });
    if (day.knownAt) return t('session.writing.known', { at: formats.value.instant(day.knownAt) });
    return null;
  });
  return { allowed: computed(() => reason.value === null), reason };
}
