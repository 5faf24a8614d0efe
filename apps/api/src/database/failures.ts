/** Why a query failed, as far as it is no fault of the program. */
export type Failure = {
  /** `unavailable`: no database just now. `busy`: it would have taken too long, or met another change. */
  kind: 'unavailable' | 'busy' | 'unique' | 'foreign-key' | 'check' | 'no-such-time';
  /** The constraint that refused the row. */
  constraint: string | null;
};

const kinds = new Map<string, Failure['kind']>([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'].map(
    unavailable,
  ),
  // shut down, crashed, starting, too many connections, broken connection, idle in transaction for too long
  ...['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006', '25P03'].map(unavailable),
  // lock not available, cancelled (statement timeout), serialisation failure, deadlock
  ...['55P03', '57014', '40001', '40P01'].map(busy),
  ['23505', 'unique'],
  ['23503', 'foreign-key'],
  ['23001', 'foreign-key'], // restrict, which has a code of its own from PostgreSQL 18 on
  ['23514', 'check'],
  ['23P01', 'check'], // periods that overlap
  // an instant that no calendar has, or that lies further away than the database can tell
  ['22007', 'no-such-time'],
  ['22008', 'no-such-time'],
]);

/** The driver's own errors have no code. */
const lostConnection =
  /timeout exceeded when trying to connect|connection terminated|client has encountered a connection error|connection error and is not queryable|server closed the connection/i;

/** Tells what stands behind an error of a query; null for what is a fault of ours, or no error of a query at all. */
export function classifyFailure(error: unknown): Failure | null {
  if (!(error instanceof Error)) return null;
  // Node tries every address of a name and reports all refusals together.
  if (error instanceof AggregateError) return classifyFailure(error.errors[0]);
  const { code, constraint } = error as { code?: unknown; constraint?: string };
  const kind = typeof code === 'string' ? kinds.get(code) : undefined;
  if (kind) return { kind, constraint: constraint ?? null };
  return lostConnection.test(error.message) ? { kind: 'unavailable', constraint: null } : null;
}

/** The value that a foreign key looked for in vain, as the server's English detail gives it; null for any other error. */
export function missingKey(error: unknown): string | null {
  const { detail } = (error ?? {}) as { detail?: string };
  return /^Key \(\w+\)=\((.*)\) is not present in table/s.exec(detail ?? '')?.[1] ?? null;
}

function unavailable(code: string): [string, 'unavailable'] {
  return [code, 'unavailable'];
}

function busy(code: string): [string, 'busy'] {
  return [code, 'busy'];
}
