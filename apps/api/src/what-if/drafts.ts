import type { Scenario, ScenarioCreate } from '@concord/contract';

/** The fields of a scenario that people set. */
export type ScenarioFields = Required<ScenarioCreate>;

/** A new scenario is its owner's alone unless they share it. */
export const newScenario = (body: ScenarioCreate): ScenarioFields => ({
  note: null,
  shared: false,
  day: null,
  ...body,
});

/** The fields of a scenario that people set, out of all that it shows. */
export const ownFields = ({
  name,
  note,
  shared,
  day,
  partnerCodes,
  suppositions,
}: Scenario): ScenarioFields => ({
  ...{ name, note, shared, day, partnerCodes, suppositions },
});
