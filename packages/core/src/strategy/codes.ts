/** Where the code of a key action puts it: `KA2.1` stands under priority P2, `KA1.2a` is a part of `KA1.2`. */
export interface KeyActionPlace {
  priorityCode: string;
  parentCode: string | null;
}

const shape = /^(KA([1-9]\d?)\.[1-9]\d?)([a-z])?$/;

/** The place that a code tells. Expects a code of the form that the contract asks for, and refuses (throws) others. */
export function placeOf(code: string): KeyActionPlace {
  const found = shape.exec(code);
  if (!found) throw new RangeError(`${code} is no code of a key action`);
  const [, action = '', priority = '', letter] = found;
  return { priorityCode: `P${priority}`, parentCode: letter === undefined ? null : action };
}

/** A key action as activities name it: `strategy-2024-2027/KA2.1`. */
export function keyActionReference(strategyCode: string, code: string): string {
  return `${strategyCode}/${code}`;
}

/** The two codes of a reference; without a strategy where only the key action is named. */
export function readReference(reference: string): { strategyCode: string | null; code: string } {
  const [first = '', second] = reference.split('/');
  return second === undefined ? { strategyCode: null, code: first } : { strategyCode: first, code: second };
}
