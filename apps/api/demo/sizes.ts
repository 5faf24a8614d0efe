/** How much is invented beside the register that ships. */
export const sizes = {
  S: { contactPoints: 500, activities: 2_000, projects: 12 },
  M: { contactPoints: 100_000, activities: 50_000, projects: 40 },
  L: { contactPoints: 1_000_000, activities: 1_000_000, projects: 120 },
} as const;
export type Size = keyof typeof sizes;

export type Amounts = Record<keyof (typeof sizes)['S'], number>;

/** The day the invented data were invented for: what lies before it was held, what lies behind it is planned. */
export const demoDay = '2026-11-22';
