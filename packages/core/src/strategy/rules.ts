import { namedByActivities } from '../activities/rules.ts';
import { endRefusals } from '../shared/period.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { listInWords } from '../shared/sentences.ts';
import { placeOf } from './codes.ts';
import type { CodedPart, StrategyDraft } from './strategy.ts';

/** Which of the codes a strategy names are taken, and which of its policy documents are on the register. */
export interface StrategyContext {
  takenCodes: readonly string[];
  knownDocuments: readonly string[];
}

/** Something that activities name, by itself or through its parts. */
export interface NamedPart extends CodedPart {
  /** How many times activities name it. */
  activities: number;
}

/** What a strategy has beside the part that is added: the codes of its priorities and of its key actions. */
export interface PartsContext {
  priorities: readonly string[];
  keyActions: readonly string[];
}

const renamed = ({ code }: CodedPart, wanted: string) =>
  wanted === code ? [] : [refusal('codes-never-change', { code, wanted }, '/code')];

const taken = (code: string, codes: readonly string[]) =>
  codes.includes(code) ? [refusal('part-code-taken', { code }, '/code')] : [];

const servedRefusals = (record: string, count: number) =>
  count === 0 ? [] : [refusal('key-actions-in-use', { record, count: String(count) })];

function refusals(draft: StrategyDraft, { knownDocuments }: Pick<StrategyContext, 'knownDocuments'>) {
  return [
    ...endRefusals(draft),
    ...draft.policyDocumentCodes.flatMap((code, index) =>
      knownDocuments.includes(code)
        ? []
        : [refusal('policy-document-unknown', { code }, `/policyDocumentCodes/${index}`)],
    ),
  ];
}

/** What may be done with a strategy; every function answers with the refusals, none = allowed. */
export const strategyCan = {
  /** A code of its own, days in order, policy documents of the register. It may run beside another (BR29). */
  create(draft: StrategyDraft, context: StrategyContext): Refusal[] {
    const { code } = draft;
    const known = context.takenCodes.includes(code);
    return [
      ...(known ? [refusal('strategy-code-taken', { code }, '/code')] : []),
      ...refusals(draft, context),
    ];
  },

  /** As on creation; the code stays for ever. */
  change(
    before: CodedPart,
    after: StrategyDraft,
    context: Pick<StrategyContext, 'knownDocuments'>,
  ): Refusal[] {
    return [...renamed(before, after.code), ...refusals(after, context)];
  },

  /** Not while activities serve one of its key actions. */
  delete: ({ title, activities }: { title: string; activities: number }): Refusal[] =>
    servedRefusals(`“${title}”`, activities),
};

/** What may be done with a priority. */
export const priorityCan = {
  /** A code of its own in its strategy; also of one that is brought back. */
  create: ({ code }: CodedPart, { priorities }: Pick<PartsContext, 'priorities'>): Refusal[] =>
    taken(code, priorities),

  /** The code stays for ever. */
  change: (before: CodedPart, after: CodedPart): Refusal[] => renamed(before, after.code),

  /** Not while activities serve one of its key actions. */
  delete: ({ code, activities }: NamedPart): Refusal[] => servedRefusals(code, activities),
};

/** What may be done with a key action. */
export const keyActionCan = {
  /** Its code is its own and tells a priority that is there, and for a sub-action a key action that is. */
  create({ code }: CodedPart, { priorities, keyActions }: PartsContext): Refusal[] {
    const { priorityCode: priority, parentCode: parent } = placeOf(code);
    return [
      ...taken(code, keyActions),
      ...(priorities.includes(priority)
        ? []
        : [refusal('key-action-needs-priority', { code, priority }, '/code')]),
      ...(parent === null || keyActions.includes(parent)
        ? []
        : [refusal('sub-action-needs-key-action', { code, parent }, '/code')]),
    ];
  },

  /** The code stays for ever, and with it the place. */
  change: (before: CodedPart, after: CodedPart): Refusal[] => renamed(before, after.code),

  /** Not while activities serve it, or one of its sub-actions. */
  delete: ({ code, activities }: NamedPart): Refusal[] => namedByActivities(code, activities),
};

/** What may be done with a policy document of the Union. */
export const policyDocumentCan = {
  /** Not while a strategy follows it (BR29). */
  delete(
    { title: document }: { title: string },
    { strategies }: { strategies: readonly string[] },
  ): Refusal[] {
    const named = listInWords(strategies.map((title) => `“${title}”`));
    return strategies.length === 0
      ? []
      : [refusal('policy-document-followed', { document, strategies: named })];
  },
};
