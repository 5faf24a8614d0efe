import { ref } from 'vue';
import type { Schema } from '../session/contract.ts';
import { useFormats } from '../session/formats.ts';
import { useWords } from '../session/i18n.ts';
import { useAccessWords } from './use-access-words.ts';

/** The link of an invitation, while it is shown: nobody can be told it later. */
export function useInvitation() {
  const { t } = useWords();
  const formats = useFormats();
  const words = useAccessWords();
  const secret = ref<{ title: string; text: string; line: string } | null>(null);

  function show({ user, link, expiresAt }: Schema<'Invited'>): void {
    const until = formats.value.instant(expiresAt);
    secret.value = {
      title: t('access.users.link', { name: words.called(user) }),
      text: t('access.users.linkText', { until }),
      line: link,
    };
  }
  return { secret, show };
}
