import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type {
  AgreementForm,
  AgreementStage,
  ArrangementPurpose,
  ArrangementStage,
  Citation,
  CodeStatus,
  Day,
  PartialDate,
  PartnerKind,
} from '@concord/core';
import type { Selectable } from 'kysely';
import type { NameVariant, PartnerTable } from '../src/partners/table.ts';
import type { SourceTable } from '../src/sources/table.ts';
import type { PolicyDocumentTable } from '../src/strategy/table.ts';

/** The columns the database fills by itself. */
type Kept = 'id' | 'version' | 'createdAt' | 'updatedAt';

export type SourceEntry = Omit<Selectable<SourceTable>, Kept>;

export type PolicyDocumentEntry = Omit<Selectable<PolicyDocumentTable>, Kept>;

export type PartnerEntry = {
  kind: PartnerKind;
  code: string;
  name: string;
  officialName: string | null;
  names: Selectable<PartnerTable>['names'];
  acronym: string | null;
  nameVariants: NameVariant[];
  designation: string | null;
  regions: string[];
  codeStatus: CodeStatus | null;
  relation: Selectable<PartnerTable>['relation'];
  legalPersonality: boolean | null;
  note: string | null;
  citations: Citation[];
};

export type MilestoneEntry<Stage> = {
  stage: Stage;
  on: PartialDate | null;
  knownBy: Day | null;
  historic: boolean;
  citations: Citation[];
};

/** A gate is opened by evidence alone, so it has no citations until somebody opens it. */
export type GateEntry = {
  kind: 'cooperation-established' | 'need-apparent' | 'commission-agrees';
  blocks: ArrangementStage;
  note: string | null;
};

/** `key` names the record for ever: its id follows from it. `partner` is a partner's code. */
export type AgreementEntry = {
  key: string;
  partner: string;
  title: string;
  form: AgreementForm | null;
  note: string | null;
  citations: Citation[];
  milestones: MilestoneEntry<AgreementStage>[];
};

export type WorkingArrangementEntry = {
  key: string;
  partner: string;
  title: string;
  purpose: ArrangementPurpose | null;
  /** The key of the agreement it bridges the time to. */
  fallbackFor: string | null;
  note: string | null;
  citations: Citation[];
  milestones: MilestoneEntry<ArrangementStage>[];
  gates: GateEntry[];
};

export type LiaisonProsecutorEntry = {
  key: string;
  partner: string;
  name: string | null;
  from: PartialDate | null;
  until: PartialDate | null;
  knownBy: Day | null;
  note: string | null;
  citations: Citation[];
};

/** The register as it ships. */
export type RegisterFiles = {
  sources: SourceEntry[];
  policyDocuments: PolicyDocumentEntry[];
  partners: PartnerEntry[];
  agreements: AgreementEntry[];
  workingArrangements: WorkingArrangementEntry[];
  liaisonProsecutors: LiaisonProsecutorEntry[];
};

const fileNames = {
  sources: 'sources.json',
  policyDocuments: 'policy-documents.json',
  partners: 'partners.json',
  agreements: 'agreements.json',
  workingArrangements: 'working-arrangements.json',
  liaisonProsecutors: 'liaison-prosecutors.json',
} as const satisfies Record<keyof RegisterFiles, string>;

/** Reads the data files beside this one. `hash` tells one edition of them from another. */
export function readRegisterFiles(): { files: RegisterFiles; hash: string } {
  const hash = createHash('sha256');
  const read = ([kind, name]: [string, string]) => {
    // Line ends differ between checkouts and mean nothing.
    const text = readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${name}\n${text}\n`);
    return [kind, JSON.parse(text)];
  };
  const files = Object.fromEntries(Object.entries(fileNames).map(read)) as RegisterFiles;
  return { files, hash: hash.digest('hex') };
}
