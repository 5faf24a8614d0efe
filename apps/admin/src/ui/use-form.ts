import {
  computed,
  getCurrentInstance,
  type InjectionKey,
  inject,
  onScopeDispose,
  provide,
  reactive,
  ref,
  shallowRef,
  toRaw,
  watch,
} from 'vue';
import { draftKey } from '../session/drafts.ts';
import { type ApiProblem, isStale, toFormErrors } from '../session/problems.ts';
import type { Kind } from './fields/fields.ts';
import { collides, differences, type Merge, merged, type Side } from './merge.ts';

export interface FormOptions<Draft extends object> {
  /** Names the draft in this browser tab, e.g. `agreements/new` or `agreements/<id>`. */
  key: string;
  /** Which kind of record or part it is: its fields then have words, also those the form does not show. */
  about?: Kind;
  /** What the form starts from: the record as it stands, or an empty one. */
  initial: () => Draft;
  save: (draft: Draft) => Promise<void>;
  /** What the contract would refuse, said before the server does: pointer → sentence. */
  check?: (draft: Draft) => Record<string, string>;
  /** The record as it is now, read again because someone else saved it; `save` then goes on from its ETag. */
  current?: () => Promise<Draft>;
  /** A value in words, for comparing yours with theirs; undefined where the usual words do. */
  show?: { [Key in keyof Draft]?: (value: Draft[Key]) => string };
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(toRaw(value))) as T;

export function useForm<Draft extends object>(options: FormOptions<Draft>) {
  const storage = options.storage ?? sessionStorage;
  const key = draftKey(options.key);
  const kept = readKept<Draft>(storage.getItem(key));
  /** The record as last read, and as it stood when the draft was begun: they differ once someone else saved. */
  const base = ref(JSON.stringify(options.initial()));
  const begun = ref(kept?.base ?? base.value);

  const draft = reactive(kept?.draft ?? copy(options.initial())) as Draft;
  const dirty = computed(() => JSON.stringify(draft) !== base.value);
  const saving = ref(false);
  const errors = ref<Record<string, string>>({});
  const refusal = ref<string | null>(null);
  /** Sentences of fields that cannot read what was typed; they stop the form from being sent. */
  const unread = reactive<Record<string, string>>({});
  const labels = reactive<Record<string, string>>({});
  const merge = shallowRef<Merge | null>(null);

  // Kept at once and not after a pause: a draft must survive the tab that closes in the same moment.
  watch(draft, keep, { deep: true, flush: 'sync' });
  function keep(): void {
    if (dirty.value) storage.setItem(key, JSON.stringify({ base: begun.value, draft }));
    else storage.removeItem(key);
  }

  function goOnFrom(record: object): void {
    base.value = begun.value = JSON.stringify(record);
  }

  function reset(): void {
    goOnFrom(options.initial());
    Object.assign(draft, copy(options.initial()));
    storage.removeItem(key);
    errors.value = {};
    refusal.value = null;
    merge.value = null;
  }

  /** True when someone else's change must be looked at before this draft can be saved. */
  function meets(theirs: object, who?: ApiProblem['problem']['current']): boolean {
    const fields = differences(JSON.parse(begun.value), draft, theirs);
    if (collides(fields)) {
      const now = theirs as Record<string, unknown>;
      merge.value = { fields, theirs: now, by: who?.changedBy ?? null, at: who?.changedAt ?? null };
      return true;
    }
    goOnFrom(theirs);
    return false;
  }

  /** The draft becomes what was chosen, on top of what the others saved. */
  function settle(choices: Readonly<Record<string, Side>>): void {
    if (!merge.value) return;
    goOnFrom(merge.value.theirs);
    Object.assign(draft, copy(merged(merge.value, choices)));
    merge.value = null;
    keep();
  }

  async function send(): Promise<boolean> {
    try {
      await options.save(copy(draft));
    } catch (problem) {
      if (!isStale(problem) || !options.current) throw problem;
      return meets(await options.current(), problem.problem.current) ? false : send();
    }
    goOnFrom(draft);
    storage.removeItem(key);
    return true;
  }

  /** True when it was saved. */
  async function submit(): Promise<boolean> {
    refusal.value = null;
    errors.value = { ...(options.check?.(draft) ?? {}), ...unread };
    if (Object.keys(errors.value).length > 0 || saving.value) return false;
    if (begun.value !== base.value && meets(JSON.parse(base.value))) return false;
    saving.value = true;
    try {
      return await send();
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
    stale: begun.value !== base.value,
    /** Yours and theirs, while someone else's change waits to be looked at. */
    merge,
    settle,
    about: options.about,
    show: (options.show ?? {}) as Record<string, ((value: unknown) => string) | undefined>,
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
  | 'merge'
  | 'settle'
  | 'about'
  | 'show'
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
