import { keyActionReference } from '@concord/core';
import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useFormats } from '../session/formats.ts';
import { useLoad } from '../session/load.ts';
import { useSession } from '../session/session.ts';

type KeyActionRef = Schema<'KeyActionRef'>;
interface Choice {
  value: string;
  label: string;
  description?: string;
}
const referenceOf = ({ strategyCode, code }: KeyActionRef): string => keyActionReference(strategyCode, code);

/**
 * The key actions an activity may serve, as choices: those of the current strategy first, and those it names already
 * whatever became of them. Of several strategies each choice says which it belongs to.
 */
export function useKeyActions(known: () => readonly KeyActionRef[] = () => []) {
  const session = useSession();
  const formats = useFormats();
  const { data } = useLoad(
    () => null,
    (signal) => api.listKeyActions({ limit: 200 }, { signal }).then((r) => r.data.items),
  );
  const current = ({ strategyCode }: KeyActionRef): number =>
    strategyCode === session.session?.strategy?.code ? 0 : 1;
  return computed<Choice[]>(() => {
    const found: KeyActionRef[] = data.value ?? [];
    const offered = new Map([...known(), ...found].map((each) => [referenceOf(each), each]));
    const several = new Set([...offered.values()].map(({ strategyCode }) => strategyCode)).size > 1;
    return [...offered.values()]
      .sort(
        (a, b) =>
          current(a) - current(b) ||
          formats.value.compare(a.strategyCode, b.strategyCode) ||
          formats.value.compare(a.code, b.code),
      )
      .map((each) => ({
        value: referenceOf(each),
        label: `${each.code} · ${each.title}`,
        ...(several && { description: each.strategyCode }),
      }));
  });
}
