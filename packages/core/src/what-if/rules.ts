import { type Refusal, refusal } from '../shared/refusal.ts';

/** As much of a scenario as its rules ask for; `own` = of whoever asks. */
export interface OwnedScenario {
  name: string;
  owner: string;
  own: boolean;
}

/** What may be done with a scenario that one can read; every function answers with the refusals, none = allowed. */
export const scenarioCan = {
  /** Change, share, delete: only its owner does. */
  change({ name, owner, own }: OwnedScenario): Refusal[] {
    return own ? [] : [refusal('scenario-of-another', { scenario: name, owner })];
  },
};
