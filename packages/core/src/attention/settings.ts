/** What can be set of the attention list. */
export const attentionThresholds = [
  'mandateSilentMonths',
  'unconfirmedMonths',
  'silentMonths',
  'expiringDays',
] as const;
export type AttentionThreshold = (typeof attentionThresholds)[number];

/** From when on something needs attention: so many months without, or so many days ahead. */
export type AttentionSettings = Record<AttentionThreshold, number>;

/** What holds until somebody sets it otherwise. */
export const defaultAttentionSettings: AttentionSettings = {
  mandateSilentMonths: 12,
  unconfirmedMonths: 12,
  silentMonths: 36,
  expiringDays: 180,
};

/** The least and the most that each can be set to. */
export const attentionLimits = {
  mandateSilentMonths: { from: 1, to: 120 },
  unconfirmedMonths: { from: 1, to: 120 },
  silentMonths: { from: 1, to: 120 },
  expiringDays: { from: 1, to: 3650 },
} as const satisfies Record<AttentionThreshold, { from: number; to: number }>;
