import { onScopeDispose } from 'vue';

/** Returning `false` says that the key means nothing here; it goes on to the part before. */
export type KeyAction = () => unknown;
const layers: Map<string, KeyAction>[] = [];
let first: { key: string; at: number } | null = null;

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  // The field of a dialog that has just closed keeps the focus for a moment.
  target.checkVisibility() &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const run = (keys: string): boolean =>
  layers.toReversed().some((layer) => {
    const action = layer.get(keys);
    return action !== undefined && action() !== false;
  });

/** Single keys (`j`, `/`) and two in a row (`g a`). The part that came last wins; none while one types. */
export function useKeys(keys: Record<string, KeyAction>): void {
  const layer = new Map(Object.entries(keys));
  layers.push(layer);
  onScopeDispose(() => layers.splice(layers.indexOf(layer), 1));
}

/** True when a key meant something here. */
export function press(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return false;
  // A modal dialog owns the keyboard.
  if (document.querySelector('dialog:modal')) return false;
  const begun = first && Date.now() - first.at < 1200 ? first.key : null;
  first = null;
  if ((begun && run(`${begun} ${event.key}`)) || run(event.key)) {
    event.preventDefault();
    return true;
  }
  if (layers.some((layer) => [...layer.keys()].some((k) => k.startsWith(`${event.key} `)))) {
    first = { key: event.key, at: Date.now() };
  }
  return false;
}
