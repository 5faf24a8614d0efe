import type { Insertable } from 'kysely';
import { json } from '../src/database/columns.ts';
import type { RegisterTables } from '../src/database/tables.ts';
import type { GateEntry, MilestoneEntry } from './entries.ts';
import type { RegisterFiles } from './files.ts';
import { shippedId } from './ids.ts';
import { strategyRows } from './strategy-rows.ts';

type Rows = { [Table in keyof RegisterTables]?: Insertable<RegisterTables[Table]>[] };

/** The rows of the shipped register by table, what others refer to first. */
export function rowsOf(files: RegisterFiles) {
  return {
    source: files.sources.map(({ referenceNumbers, citations, ...fields }) => ({
      id: shippedId(`source:${fields.code}`),
      ...fields,
      referenceNumbers: json(referenceNumbers),
      citations: json(citations),
    })),
    partner: files.partners.map(({ names, nameVariants, citations, ...fields }) => ({
      id: partnerId(fields.code),
      ...fields,
      iso2: fields.kind === 'country' ? fields.code : null,
      names: json(names),
      nameVariants: json(nameVariants),
      delegation: null,
      citations: json(citations),
    })),
    policyDocument: files.policyDocuments.map(({ citations, ...fields }) => ({
      id: shippedId(`policy-document:${fields.code}`),
      ...fields,
      citations: json(citations),
    })),
    agreement: files.agreements.map(({ key, partner, title, form, note, citations }) => ({
      id: shippedId(key),
      partnerId: partnerId(partner),
      title,
      form,
      reference: null,
      expiresOn: null,
      reviewOn: null,
      note,
      citations: json(citations),
    })),
    agreementMilestone: files.agreements.flatMap(({ key, milestones }) =>
      milestones.map((milestone) => ({ ...milestoneRow(key, milestone), agreementId: shippedId(key) })),
    ),
    workingArrangement: files.workingArrangements.map((entry) => ({
      id: shippedId(entry.key),
      partnerId: partnerId(entry.partner),
      title: entry.title,
      counterpart: null,
      purpose: entry.purpose,
      implements: null,
      fallbackFor: entry.fallbackFor && shippedId(entry.fallbackFor),
      reference: null,
      expiresOn: null,
      reviewOn: null,
      note: entry.note,
      citations: json(entry.citations),
    })),
    workingArrangementMilestone: files.workingArrangements.flatMap(({ key, milestones }) =>
      milestones.map((milestone) => ({
        ...milestoneRow(key, milestone),
        workingArrangementId: shippedId(key),
      })),
    ),
    workingArrangementGate: files.workingArrangements.flatMap(({ key, gates }) =>
      gates.map((gate) => ({ ...gateRow(key, gate), workingArrangementId: shippedId(key) })),
    ),
    liaisonProsecutor: files.liaisonProsecutors.map(({ key, partner, citations, ...fields }) => ({
      id: shippedId(key),
      partnerId: partnerId(partner),
      ...fields,
      citations: json(citations),
    })),
    jointAction: files.jointActions.map(({ key, organisation, citations, ...fields }) => ({
      id: shippedId(key),
      organisationId: partnerId(organisation),
      ...fields,
      citations: json(citations),
    })),
    capacityProject: files.capacityProjects.map(({ nameVariants, citations, ...fields }) => ({
      id: shippedId(`capacity-project:${fields.code}`),
      ...fields,
      budget: null,
      currency: null,
      from: null,
      until: null,
      nameVariants: json(nameVariants),
      citations: json(citations),
    })),
    guide: files.guides.map(({ key, translations, citations, ...fields }) => ({
      id: shippedId(key),
      ...fields,
      translations: json(translations),
      citations: json(citations),
    })),
    conflict: files.conflicts.map(({ key, readings, citations, ...entry }) => ({
      id: shippedId(key),
      title: entry.title,
      readings: json(readings),
      suggestion: entry.suggestion,
      partnerIds: entry.partners.map(partnerId),
      agreementIds: entry.agreements.map(shippedId),
      workingArrangementIds: entry.workingArrangements.map(shippedId),
      projectIds: entry.projects.map((code) => shippedId(`capacity-project:${code}`)),
      policyDocumentIds: entry.policyDocuments.map((code) => shippedId(`policy-document:${code}`)),
      keyActions: entry.keyActions,
      note: entry.note,
      citations: json(citations),
    })),
    ...strategyRows(files),
  } satisfies Rows;
}

function partnerId(code: string): string {
  return shippedId(`partner:${code}`);
}

function milestoneRow<Stage extends string>(key: string, { citations, ...fields }: MilestoneEntry<Stage>) {
  return { id: shippedId(`${key}/${fields.stage}`), ...fields, note: null, citations: json(citations) };
}

function gateRow(key: string, gate: GateEntry) {
  return { id: shippedId(`${key}/gate/${gate.kind}`), ...gate, openedOn: null };
}
