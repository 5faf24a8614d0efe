import { type ActivityKind, capacityProjectCan, type EligibilityRule, type RegionId } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';
import type { Project } from './store.ts';

/** What the form holds. The budget is kept as typed: a field may hold no number. */
export interface Draft {
  code: string;
  name: string | null;
  workingTitle: string | null;
  acronym: string | null;
  nameVariants: { name: string; citations: Citation[] }[];
  agencyRole: Project['agencyRole'] | null;
  implementers: string[];
  collaborators: string[];
  fundingInstrument: string | null;
  budget: string | null;
  currency: string | null;
  from: string | null;
  until: string | null;
  status: Project['status'];
  regions: RegionId[];
  partnerCodes: string[];
  aims: string | null;
  eligibility: EligibilityRule | null;
  facilitates: ActivityKind[];
  note: string | null;
  citations: Citation[];
  reason: string;
}

export function draftOf(project: Project | null): Draft {
  const budget = project?.budget ?? null;
  return {
    code: project?.code ?? '',
    name: project?.name ?? null,
    workingTitle: project?.workingTitle ?? null,
    acronym: project?.acronym ?? null,
    nameVariants: project?.nameVariants ?? [],
    agencyRole: project?.agencyRole ?? null,
    implementers: project?.implementers ?? [],
    collaborators: project?.collaborators ?? [],
    fundingInstrument: project?.fundingInstrument ?? null,
    budget: budget === null ? null : String(budget),
    currency: project?.currency ?? null,
    from: project?.from ?? null,
    until: project?.until ?? null,
    status: project?.status ?? null,
    regions: project?.regions ?? [],
    partnerCodes: project?.partnerCodes ?? [],
    aims: project?.aims ?? null,
    eligibility: project?.eligibility ?? null,
    facilitates: project?.facilitates ?? [],
    note: project?.note ?? null,
    citations: project?.citations ?? [],
    reason: '',
  };
}

/** As people write a sum: `7 000 000`, `7,000,000.50`. Null when it is none. */
export function readSum(typed: string): number | null {
  const plain = typed.replaceAll(/[\s\u00a0\u202f,’']/g, '');
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(plain)) return null;
  return Number(plain);
}

export function bodyOf({ reason: _, code: _code, budget, currency, agencyRole, ...fields }: Draft) {
  return {
    ...fields,
    agencyRole: agencyRole ?? 'planned',
    budget: budget === null ? null : readSum(budget),
    currency: currency?.trim().toUpperCase() || null,
  };
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is missing or unreadable, and what core refuses, at its field. Whether the code is taken the server knows. */
export function checkProject(draft: Draft, isNew: boolean, t: Say): Record<string, string> {
  const code = draft.code.trim();
  const asked = { ...bodyOf(draft), code };
  const refusals = capacityProjectCan.create(asked, { takenCodes: [], knownPartners: draft.partnerCodes });
  const found = Object.fromEntries(refusals.map(({ at, sentence }) => [at ?? '/name', sentence]));
  if (isNew && code === '') found['/code'] = t('ui.check.required');
  else if (isNew && (code.length < 2 || !slug.test(code))) found['/code'] = t('ui.check.code');
  if (draft.agencyRole === null) found['/agencyRole'] = t('ui.check.required');
  if (draft.budget !== null && readSum(draft.budget) === null)
    found['/budget'] = t('capacity-projects.check.budget');
  if (asked.currency !== null && !/^[A-Z]{3}$/.test(asked.currency))
    found['/currency'] = t('capacity-projects.check.currency');
  draft.nameVariants.forEach((variant, i) => {
    if (!variant.name.trim()) found[`/nameVariants/${i}/name`] = t('ui.check.required');
  });
  return found;
}
