import { type Say, useWords } from '../session/i18n.ts';
import type { GroupId } from '../ui/tiles/groups.ts';
import type { Row } from './layers.ts';

type Ending<Prefix extends string> = Parameters<Say>[0] extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

/** A row of the matrix in the reader's language; null stays null. The answer speaks of stages as text. */
export function useRowWords() {
  const { t } = useWords();
  return {
    stage: (stage: string | null) => stage && t(`ui.stage.${stage as Ending<'ui.stage.'>}`),
    channel: (kind: Row['channel']) => kind && t(`ui.channel.${kind as Ending<'ui.channel.'>}`),
    group: (id: GroupId): string =>
      id === 'networks' || id === 'international-organisations'
        ? t(`overview.group.${id}`)
        : t(`ui.region.${id}`),
  };
}
