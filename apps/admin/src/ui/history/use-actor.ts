import { useWords } from '../../session/i18n.ts';

/** Who made a change, for people: a login of the database stands for a change beside the app. */
export function useActor() {
  const { t } = useWords();
  return (actor: string): string =>
    actor.startsWith('db:') ? t('ui.history.beside', { login: actor.slice(3) }) : actor;
}
