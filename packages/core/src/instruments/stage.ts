/** Who takes a step. */
export const actors = ['agency', 'commission', 'council', 'parliament', 'partner'] as const;
export type Actor = (typeof actors)[number];

/** `progress` leads towards force, `grants` brings force, `ends` takes it away (or closes the way to it). */
export const effects = ['progress', 'grants', 'ends'] as const;
export type Effect = (typeof effects)[number];

/** One row of a track: a step an instrument can reach, its place in the order, who takes it and what it does. */
export interface StageRow<S extends string = string> {
  stage: S;
  order: number;
  actors: readonly Actor[];
  effect: Effect;
}

/** The three ways an instrument can go. */
export const tracks = ['agreement', 'adequacy-decision', 'working-arrangement'] as const;
export type Track = (typeof tracks)[number];
