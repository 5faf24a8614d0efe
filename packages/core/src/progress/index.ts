export * from './carry-over.ts';
export {
  type Evidence,
  type EvidenceCode,
  type EvidenceType,
  evidenceTypes,
  evidenceWords,
} from './evidence.ts';
export * from './facts.ts';
export * from './progress.ts';
export * from './strategy-progress.ts';
export * from './trend.ts';
