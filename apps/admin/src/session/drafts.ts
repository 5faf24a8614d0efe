/** Under which name the draft of a form lies in the storage of this tab. */
export const draftKey = (form: string): string => `concord.draft.${form}`;

/** The drafts of whoever leaves are for nobody who comes after. */
export function forgetDrafts(storage: Storage = sessionStorage): void {
  for (const name of Object.keys(storage)) if (name.startsWith(draftKey(''))) storage.removeItem(name);
}

/** For a form whose draft must not be kept anywhere: one that holds a password or code. */
export const noStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
