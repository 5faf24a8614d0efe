/** What the state of the system is judged by; instants and lengths as they were measured, null where there is none. */
export interface SystemFacts {
  /** For how many seconds the oldest revision has waited for a seal. */
  unsealedSeconds: number | null;
  /** For how many seconds the oldest change has waited to be told by the feed. */
  feedSeconds: number | null;
  /** For how many seconds the oldest delivery that is due has waited. */
  dueDeliverySeconds: number | null;
  disabledWebhooks: number;
  /** Jobs whose last run failed. */
  failedJobs: number;
  /** Of the disk with the data folder; null where the database is elsewhere. */
  diskFreeShare: number | null;
  connectionsWaiting: number;
}

export const systemFindings = [
  'seals-late',
  'feed-held',
  'deliveries-late',
  'webhooks-disabled',
  'jobs-failed',
  'disk-short',
  'disk-full',
  'connections-short',
] as const;
export type SystemFinding = (typeof systemFindings)[number];

/** Each needs somebody: what is measured, and when that is too much. */
const rules: Record<SystemFinding, (facts: SystemFacts) => boolean> = {
  // Seals are made twice a minute.
  'seals-late': ({ unsealedSeconds }) => (unsealedSeconds ?? 0) > 300,
  // A transaction ends after ten seconds at the latest, so something else holds the feed.
  'feed-held': ({ feedSeconds }) => (feedSeconds ?? 0) > 60,
  'deliveries-late': ({ dueDeliverySeconds }) => (dueDeliverySeconds ?? 0) > 300,
  'webhooks-disabled': ({ disabledWebhooks }) => disabledWebhooks > 0,
  'jobs-failed': ({ failedJobs }) => failedJobs > 0,
  'disk-short': ({ diskFreeShare }) => diskFreeShare !== null && diskFreeShare < 0.1 && diskFreeShare >= 0.02,
  'disk-full': ({ diskFreeShare }) => diskFreeShare !== null && diskFreeShare < 0.02,
  'connections-short': ({ connectionsWaiting }) => connectionsWaiting > 0,
};

/** What somebody should look at; none where all is well. */
export const systemFindingsOf = (facts: SystemFacts): SystemFinding[] =>
  systemFindings.filter((kind) => rules[kind](facts));
