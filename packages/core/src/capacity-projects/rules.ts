import { endRefusals } from '../shared/period.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { ProjectDraft } from './project.ts';

/** Which of the codes a project names are taken, and which of its partners are on the register. */
export interface ProjectContext {
  takenCodes: readonly string[];
  knownPartners: readonly string[];
}

function refusals(draft: ProjectDraft, { knownPartners }: Pick<ProjectContext, 'knownPartners'>): Refusal[] {
  const { name, workingTitle, budget, currency, partnerCodes } = draft;
  return [
    ...(name === null && workingTitle === null ? [refusal('project-needs-a-title', {}, '/name')] : []),
    ...endRefusals(draft).map(({ params, at }) => refusal('project-ends-before-it-starts', params, at)),
    ...(budget !== null && currency === null ? [refusal('budget-needs-currency', {}, '/currency')] : []),
    ...partnerCodes.flatMap((code, index) =>
      knownPartners.includes(code) ? [] : [refusal('partner-unknown', { code }, `/partnerCodes/${index}`)],
    ),
  ];
}

/** What may be done with a capacity project; every function answers with the refusals, none = allowed. */
export const capacityProjectCan = {
  /** A code of its own, a title, days in order, a budget with its currency, and partners of the register. */
  create(draft: ProjectDraft, context: ProjectContext): Refusal[] {
    const { code } = draft;
    const taken = context.takenCodes.includes(code) ? [refusal('project-code-taken', { code }, '/code')] : [];
    return [...taken, ...refusals(draft, context)];
  },

  /** As on creation; the code stays for ever. */
  change(
    before: Pick<ProjectDraft, 'code'>,
    after: ProjectDraft,
    context: Pick<ProjectContext, 'knownPartners'>,
  ): Refusal[] {
    const { code } = before;
    const renamed =
      after.code === code ? [] : [refusal('codes-never-change', { code, wanted: after.code }, '/code')];
    return [...renamed, ...refusals(after, context)];
  },
};
