import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { SignInRefused } from './refused.ts';

/** Turns what failed between the provider and us into a refusal; a reason never holds what a token said. */
export function refusedBy(error: unknown): never {
  if (error instanceof SignInRefused) throw error;
  if (error instanceof AuthorizationResponseError) {
    const code = error.error === 'access_denied' ? 'declined' : 'answer-refused';
    throw new SignInRefused(code, { reason: word(error.error) });
  }
  if (error instanceof ResponseBodyError)
    throw new SignInRefused('answer-refused', { reason: word(error.error) });
  if (!(error instanceof Error)) throw error;
  throw new SignInRefused(isAway(error) ? 'provider-away' : 'answer-refused', { reason: reasonOf(error) });
}

/** An error's name as the standards write them; a hostile provider may send a novel. */
const word = (text: string) => (/^\w{1,60}$/.test(text) ? text : 'an error with no known name');

function isAway(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed');
}

/** The sentence of the library, and the one below it, which says which claim it was. */
function reasonOf({ message, cause }: Error): string {
  const below = cause instanceof Error ? [cause.message] : [];
  return [...new Set([message, ...below])].join(': ').slice(0, 300);
}
