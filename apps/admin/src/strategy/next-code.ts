import { keyActionsOf, type Strategy } from './store.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const firstFree = (wanted: readonly string[], taken: readonly string[]): string =>
  wanted.find((code) => !taken.includes(code)) ?? '';
const numbers = Array.from({ length: 99 }, (_, i) => i + 1);

/** The code that comes after those a strategy has: offered, never imposed. Empty when all are taken. */
export const nextPriority = ({ priorities }: Strategy): string =>
  firstFree(
    numbers.map((n) => `P${n}`),
    priorities.map(({ code }) => code),
  );

/** Under a priority: `KA2.2` under P2. */
export const nextKeyAction = (strategy: Strategy, priorityCode: string): string =>
  firstFree(
    numbers.map((n) => `KA${priorityCode.slice(1)}.${n}`),
    keyActionsOf(strategy).map(({ code }) => code),
  );

/** As a part of a key action: `KA2.1a` of KA2.1. */
export const nextSubAction = (strategy: Strategy, keyActionCode: string): string =>
  firstFree(
    [...letters].map((letter) => `${keyActionCode}${letter}`),
    keyActionsOf(strategy).map(({ code }) => code),
  );
