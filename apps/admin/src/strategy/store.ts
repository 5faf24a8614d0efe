import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';

export type Strategy = Schema<'Strategy'>;
export type Priority = Schema<'Priority'>;
export type KeyAction = Schema<'KeyAction'>;
export type Target = Schema<'Target'>;
export interface ReadStrategy {
  record: Strategy;
  etag: string;
}
export type Saved = { data: Strategy; etag: string | null };

/** The scope that every change to a strategy asks for. */
export const writes = 'strategy:write';

export const readOf = ({ data: record, etag }: Saved): ReadStrategy => ({ record, etag: etag ?? '' });

/** One strategy with all its parts, as it stands and as every change to them leaves it. */
export function useStrategy(code: () => string) {
  const day = useDay();
  const load = useLoad(
    () => [code(), day.params],
    async (signal) => readOf(await api.getStrategy({ code: code(), ...day.params }, { signal })),
  );
  const show = (saved: Saved): void => {
    load.data.value = readOf(saved);
  };
  // What is shown belongs to this address.
  const read = computed(() => (load.data.value?.record.code === code() ? load.data.value : null));
  return { ...load, read, show };
}

export const keyActionsOf = ({ priorities }: Strategy): KeyAction[] =>
  priorities.flatMap(({ keyActions }) => keyActions);

/** Without the sub-actions, which are parts of them. */
export const wholeActionsOf = (strategy: Strategy): KeyAction[] =>
  keyActionsOf(strategy).filter(({ parentCode }) => parentCode === null);

/** Where a strategy and its key actions are shown. */
export const pathOf = ({ code }: Pick<Strategy, 'code'>): string => `/strategies/${code}`;
export const keyActionPath = ({ strategyCode, code }: Pick<KeyAction, 'strategyCode' | 'code'>): string =>
  `/strategies/${strategyCode}/${code}`;
