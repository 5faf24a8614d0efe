import {
  computed,
  getCurrentInstance,
  type InjectionKey,
  inject,
  onScopeDispose,
  provide,
  reactive,
  ref,
  toRaw,
  watch,
} from 'vue';
import { toFormErrors } from '../session/problems.ts';

export interface FormOptions<Draft extends object> {
  /** Names the draft in this browser tab, e.g. `agreements/new` or `agreements/<id>`. */
  key: string;
  /** What the form starts from: the record as it stands, or an empty one. */
  initial: () => Draft;
  save: (draft: Draft) => Promise<void>;
  /** What the contract would refuse, said before the server does: pointer → sentence. */
  check?: (draft: Draft) => Record<string, string>;
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(toRaw(value))) as T;

export function useForm<Draft extends object>(options: FormOptions<Draft>) {
  const storage = options.storage ?? sessionStorage;
  const key = `concord.draft.${options.key}`;
  let base = JSON.stringify(options.initial());
  const kept = readKept<Draft>(storage.getItem(key));

  const draft = reactive(kept?.draft ?? copy(options.initial())) as Draft;
  const dirty = computed(() => JSON.stringify(draft) !== base);
  const saving = ref(false);
  const errors = ref<Record<string, string>>({});
  const refusal = ref<string | null>(null);
  /** Sentences of fields that cannot read what was typed; they stop the form from being sent. */
  const unread = reactive<Record<string, string>>({});
  const labels = reactive<Record<string, string>>({});

  // Kept at once and not after a pause: a draft must survive the tab that closes in the same moment.
  watch(draft, keep, { deep: true, flush: 'sync' });
  function keep(): void {
    if (dirty.value) storage.setItem(key, JSON.stringify({ base, draft }));
    else storage.removeItem(key);
  }

  function reset(): void {
    base = JSON.stringify(options.initial());
    Object.assign(draft, copy(options.initial()));
    storage.removeItem(key);
    errors.value = {};
    refusal.value = null;
  }

  /** True when it was saved. */
  async function submit(): Promise<boolean> {
    refusal.value = null;
    errors.value = { ...(options.check?.(draft) ?? {}), ...unread };
    if (Object.keys(errors.value).length > 0 || saving.value) return false;
    saving.value = true;
    try {
      await options.save(copy(draft));
      base = JSON.stringify(draft);
      storage.removeItem(key);
      return true;
    } catch (problem) {
      const told = toFormErrors(problem);
      errors.value = told.fields;
      refusal.value = told.general;
      return false;
    } finally {
      saving.value = false;
    }
  }

  const form = {
    draft,
    dirty,
    saving,
    errors,
    refusal,
    unread,
    labels,
    /** The draft was found again; `stale` when the record has changed since it was begun. */
    restored: kept !== null,
    stale: kept !== null && kept.base !== base,
    errorOf: (pointer: string) => unread[pointer] ?? errors.value[pointer],
    submit,
    reset,
  };
  provideForm(form);
  return form;
}

export type AnyForm = Pick<
  ReturnType<typeof useForm<object>>,
  | 'errors'
  | 'refusal'
  | 'unread'
  | 'labels'
  | 'errorOf'
  | 'saving'
  | 'dirty'
  | 'restored'
  | 'stale'
  | 'submit'
  | 'reset'
>;

const formKey: InjectionKey<AnyForm> = Symbol('form');

function provideForm(form: AnyForm): void {
  // Outside a component (a unit test) there is nobody to provide to.
  if (getCurrentInstance()) provide(formKey, form);
}

/** The form around a field, if any, told the field's label for its summary of errors. */
export function useField(pointer: () => string, label: () => string) {
  const form = inject(formKey, null);
  watch(
    [pointer, label],
    ([at, words]) => {
      if (form) form.labels[at] = words;
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    if (form) delete form.unread[pointer()];
  });
  return form;
}

function readKept<Draft>(text: string | null): { base: string; draft: Draft } | null {
  try {
    return text ? (JSON.parse(text) as { base: string; draft: Draft }) : null;
  } catch {
    return null;
  }
}
