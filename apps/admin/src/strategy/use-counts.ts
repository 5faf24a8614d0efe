import { useFormats } from '../session/formats.ts';
import { useWords, type WordKey } from '../session/i18n.ts';
import { keyActionsOf, type Strategy, wholeActionsOf } from './store.ts';

/** How much a strategy promises: "6 priorities · 15 key actions, 6 of them on a condition · 81 targets". */
export function useCounts() {
  const { t } = useWords();
  const formats = useFormats();
  const said = (key: WordKey, n: number): string => t(key, { n: formats.value.number(n) }, n);
  return (strategy: Strategy): string => {
    const keyActions = wholeActionsOf(strategy);
    const conditional = keyActions.filter(({ condition }) => condition !== null).length;
    const targets = keyActionsOf(strategy).flatMap((each) => each.targets);
    const promised = said('strategy.count.keyActions', keyActions.length);
    return [
      said('strategy.count.priorities', strategy.priorities.length),
      // Of no key action there is nothing more to say.
      keyActions.length > 0 ? `${promised}, ${said('strategy.count.conditional', conditional)}` : promised,
      said('strategy.count.targets', targets.length),
    ].join(' · ');
  };
}
