import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type {
  AgreementEntry,
  CapacityProjectEntry,
  ConflictEntry,
  GuideEntry,
  JointActionEntry,
  LiaisonProsecutorEntry,
  PartnerEntry,
  PolicyDocumentEntry,
  SourceEntry,
  StrategyEntry,
  WorkingArrangementEntry,
} from './entries.ts';

/** The register as it ships. */
export type RegisterFiles = {
  sources: SourceEntry[];
  policyDocuments: PolicyDocumentEntry[];
  partners: PartnerEntry[];
  agreements: AgreementEntry[];
  workingArrangements: WorkingArrangementEntry[];
  liaisonProsecutors: LiaisonProsecutorEntry[];
  jointActions: JointActionEntry[];
  capacityProjects: CapacityProjectEntry[];
  guides: GuideEntry[];
  conflicts: ConflictEntry[];
  strategies: StrategyEntry[];
};

const fileNames = {
  sources: 'sources.json',
  policyDocuments: 'policy-documents.json',
  partners: 'partners.json',
  agreements: 'agreements.json',
  workingArrangements: 'working-arrangements.json',
  liaisonProsecutors: 'liaison-prosecutors.json',
  jointActions: 'joint-actions.json',
  capacityProjects: 'capacity-projects.json',
  guides: 'guides.json',
  conflicts: 'conflicts.json',
  strategies: 'strategies.json',
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
