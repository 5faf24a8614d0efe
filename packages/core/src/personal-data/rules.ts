import { type Refusal, refusal } from '../shared/refusal.ts';

/** For how long after a simulation what it showed is believed, in milliseconds. */
const simulationHolds = 24 * 3_600_000;

/** What was seen of a coming erasure, as instants; null where it never was, or never changed. */
export interface Seen {
  /** When this person last ran the simulation. */
  simulatedAt: string | null;
  /** When a period was last changed. */
  periodsChangedAt: string | null;
  now: string;
}

/** What may be done about details whose time is over; every function answers with the refusals, none = allowed. */
export const retentionCan = {
  /** By itself only once whoever turns it on has seen whom it concerns, by the periods of today. */
  runByItself({ simulatedAt, periodsChangedAt, now }: Seen): Refusal[] {
    const seenAt = simulatedAt === null ? Number.NaN : Date.parse(simulatedAt);
    const fresh = seenAt + simulationHolds > Date.parse(now);
    const ofToday = periodsChangedAt === null || seenAt > Date.parse(periodsChangedAt);
    return fresh && ofToday ? [] : [refusal('simulate-first', {}, '/enabled')];
  },
};
