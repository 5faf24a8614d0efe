import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Account } from '../identity/accounts.ts';
import { stepOf } from '../identity/factor.ts';
import { isPassword } from '../identity/passwords.ts';
import { tokenHash } from '../identity/tokens.ts';
import { countFailure, countSuccess } from './account-store.ts';

/** What somebody gives to show who they are. */
export interface Given {
  password: string;
  code?: string | undefined;
}

/** The means to check it: `lasting` is outside the request's transaction, so that a failure counts though it is refused. */
export interface Means {
  lasting: Kysely<Database>;
  key: Buffer;
  now: string;
}

const refused = (detail: string) => new HttpProblem('sign-in-refused', detail);
const wrong = 'Address, password or code is not right, or the account rests after several wrong ones.';

/**
 * Insists that somebody is who they say: the account's password, and where it has a second factor a code of it or a
 * recovery code, each once. Refuses (401) without telling what was wrong; a missing code is asked for only after the
 * right password.
 */
export async function insistOnProof(
  trx: Transaction<Database>,
  account: Account | undefined,
  given: Given,
  { lasting, key, now }: Means,
): Promise<Account> {
  const open = account?.state === 'active' && Date.parse(account.lockedUntil ?? '') > Date.now() === false;
  const right = await isPassword(open ? account.passwordHash : null, given.password);
  if (!account || !open || !right) {
    if (account && open) await countFailure(lasting, account.id);
    throw refused(wrong);
  }
  const used = account.factorConfirmed ? factorUsed(account, given.code, key, now) : null;
  if (used === 'missing')
    throw new HttpProblem('second-factor-needed', 'Give the code that your authenticator app shows.');
  if (used === 'wrong' || !(await countSuccess(trx, account.id, used))) {
    await countFailure(lasting, account.id);
    throw refused(wrong);
  }
  return account;
}

function factorUsed(account: Account, code: string | undefined, key: Buffer, now: string) {
  if (!code) return 'missing';
  if (/^\d{6}$/.test(code)) {
    const step = account.factorSalt && stepOf(key, account.factorSalt, code, Date.parse(now));
    const fresh = step !== null && step > (account.factorStep ?? 0);
    return fresh ? { step } : 'wrong';
  }
  const recovery = tokenHash(code.trim().toLowerCase());
  return account.recoveryHashes.some((hash) => hash.equals(recovery)) ? { recovery } : 'wrong';
}
