import { computed, type InjectionKey, inject, onScopeDispose, provide, reactive, watch } from 'vue';

export interface Footnote {
  marker: string;
  text: string;
}

/** The designation footnotes of one page or overlay: each text once, as long as a label on it needs it. */
export function createFootnotes() {
  const uses = reactive(new Map<string, number>());
  const notes = computed<Footnote[]>(() =>
    [...uses.keys()].map((text, i) => ({ text, marker: '*'.repeat(i + 1) })),
  );
  return {
    notes,
    add: (text: string) => uses.set(text, (uses.get(text) ?? 0) + 1),
    remove(text: string) {
      const left = (uses.get(text) ?? 1) - 1;
      if (left > 0) uses.set(text, left);
      else uses.delete(text);
    },
    marker: (text: string) => notes.value.find((n) => n.text === text)?.marker ?? '*',
  };
}

const key: InjectionKey<ReturnType<typeof createFootnotes>> = Symbol('footnotes');

/** Called by whatever prints the footnotes: the page's layout, or an overlay for its own labels. */
export function provideFootnotes() {
  const footnotes = createFootnotes();
  provide(key, footnotes);
  return footnotes;
}

/** The marker of a footnote that is on this page while the caller is. */
export function useFootnote(text: () => string | null) {
  const footnotes = inject(key, null);
  if (import.meta.env.DEV && !footnotes) throw new Error('a partner label outside of a page with footnotes');
  let held: string | null = null;
  const hold = (next: string | null): void => {
    if (held) footnotes?.remove(held);
    held = next;
    if (held) footnotes?.add(held);
  };
  watch(text, hold, { immediate: true });
  onScopeDispose(() => hold(null));
  return computed(() => {
    const words = text();
    return words ? (footnotes?.marker(words) ?? '*') : null;
  });
}
