import type { Schema } from '../../session/contract.ts';

export type Progress = Schema<'StrategyProgress'>;
export type TargetProgress = Schema<'TargetProgress'>;
export type Tally = Schema<'Tally'>;
export type Evidence = Schema<'Evidence'>;
export type Aside = Schema<'Aside'>;
