import { activityCan } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';

export type Activity = Schema<'Activity'>;

/** What the form holds. Amounts are as typed: a field for numbers may hold none. */
export interface ActivityFields {
  kind: Activity['kind'] | null;
  title: string;
  state: Activity['state'];
  from: string | null;
  until: string | null;
  place: string | null;
  partnerCodes: string[];
  agreementIds: string[];
  workingArrangementIds: string[];
  contactPointIds: string[];
  projectCode: string | null;
  keyActions: string[];
  participants: string | null;
  outcome: string | null;
  effortDays: string | null;
  cost: string | null;
  currency: string | null;
  fundingSource: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

/** What a plan begins with: the partner, the key action or the day it was begun from. */
export interface Occasion {
  partnerCodes: string[];
  keyActions?: string[];
  from: string | null;
}

const typed = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

export function fieldsOf(activity: Activity | null, occasion?: Occasion): ActivityFields {
  return {
    kind: activity?.kind ?? null,
    title: activity?.title ?? '',
    state: activity?.state ?? 'planned',
    from: activity ? activity.from : (occasion?.from ?? null),
    until: activity?.until ?? null,
    place: activity?.place ?? null,
    partnerCodes: activity?.partnerCodes ?? occasion?.partnerCodes ?? [],
    agreementIds: activity?.agreementIds ?? [],
    workingArrangementIds: activity?.workingArrangementIds ?? [],
    contactPointIds: activity?.contactPointIds ?? [],
    projectCode: activity?.projectCode ?? null,
    keyActions: activity?.keyActions ?? occasion?.keyActions ?? [],
    participants: typed(activity?.participants),
    outcome: activity?.outcome ?? null,
    effortDays: typed(activity?.effortDays),
    cost: typed(activity?.cost),
    currency: activity?.currency ?? null,
    fundingSource: activity?.fundingSource ?? null,
    note: activity?.note ?? null,
    citations: activity?.citations ?? [],
    reason: '',
  };
}

/** A number as people write it: `1 200,50` too. Null when nothing is typed, NaN when it is no number. */
export function readAmount(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

export function bodyOf({ reason: _, ...fields }: ActivityFields): Schema<'ActivityCreate'> {
  return {
    ...fields,
    kind: fields.kind as Activity['kind'],
    title: fields.title.trim(),
    place: fields.place?.trim() || null,
    currency: fields.currency?.trim().toUpperCase() || null,
    participants: readAmount(fields.participants),
    effortDays: readAmount(fields.effortDays),
    cost: readAmount(fields.cost),
  };
}

function amounts(fields: ActivityFields, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  const { participants, effortDays, cost } = bodyOf(fields);
  if (participants !== null && !(Number.isInteger(participants) && Number(participants) <= 100_000))
    found['/participants'] = t('ui.check.number', { min: '0', max: '100 000' });
  if (effortDays !== null && !(Number(effortDays) <= 100_000)) found['/effortDays'] = t('activities.amount');
  if (cost !== null && !(Number(cost) <= 1_000_000_000)) found['/cost'] = t('activities.amount');
  return found;
}

/** What is missing or cannot be read, and what core refuses, in its own sentences at its own fields. */
export function checkActivity(fields: ActivityFields, day: string, t: Say): Record<string, string> {
  const body = bodyOf(fields);
  const { partnerCodes, agreementIds, workingArrangementIds, contactPointIds, projectCode, keyActions } =
    fields;
  // What was chosen from lists of the register is on it; the server has the last word.
  const known = {
    partnerCodes,
    agreementIds,
    workingArrangementIds,
    contactPointIds,
    projectCode: projectCode ? [projectCode] : [],
  };
  const { from, until, state, cost = null, currency = null } = body;
  const refusals = activityCan.create(
    { ...known, projectCode, keyActions, from, until: until ?? null, state, cost, currency },
    { day, known, keyActions: Object.fromEntries(keyActions.map((name) => [name, [name]])) },
  );
  return {
    ...amounts(fields, t),
    ...(currency && !/^[A-Z]{3}$/.test(currency) && { '/currency': t('activities.currencyWrong') }),
    ...Object.fromEntries(refusals.map(({ at, sentence }) => [at ?? '/title', sentence])),
    ...(fields.place === '' && { '/place': t('activities.place.needed') }),
    ...(!fields.kind && { '/kind': t('ui.check.required') }),
    ...(!body.title && { '/title': t('ui.check.required') }),
  };
}
