import type { components } from '@concord/contract';

/** A schema of the contract by its name: `Schema<'Agreement'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
