import type { components, Whole } from '@concord/contract';

/** A schema of the contract by its name, as whoever has an account reads it (see `api.ts`): `Schema<'Agreement'>`. */
export type Schema<Name extends keyof components['schemas']> = Whole<components['schemas'][Name]>;
