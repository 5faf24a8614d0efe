import type { Role } from '@concord/core';
import {
  type Configuration,
  fetchUserInfo,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client';
import { type Claims, emailIn, isUnreadable, nameIn, pastInstant, rolesIn } from './claims.ts';
import { SignInRefused } from './refused.ts';
import type { ProviderSettings } from './settings.ts';

/** What the provider vouches for. */
export interface Proven {
  issuer: string;
  /** Who it is: never given to somebody else by the same issuer, as an address may be. */
  subject: string;
  /** The e-mail address, if the provider has verified it, or is trusted without saying so. */
  email: string | null;
  /** Whether the provider says of the address neither that it is verified nor that it is not. */
  emailUnsaid: boolean;
  name: string | null;
  /** When the person last showed who they are, an instant; null where the provider does not say. */
  provenAt: string | null;
  /** Whether they did so with more than one factor (`amr`, RFC 8176). */
  secondFactor: boolean;
  /** The roles it gives them; null where roles are given here. */
  roles: Role[] | null;
}

/** Reads a token whose issuer, audience, nonce, times and signature are right. */
export async function provenBy(
  config: Configuration,
  tokens: TokenEndpointResponse & TokenEndpointResponseHelpers,
  { rolesClaim, trustsEmail }: Pick<ProviderSettings, 'rolesClaim' | 'trustsEmail'>,
): Promise<Proven> {
  const claims = tokens.claims();
  if (!claims?.sub || claims.sub.length > 255 || isUnreadable(claims.sub))
    throw new SignInRefused('answer-refused', { reason: 'the subject cannot be a name for anybody' });
  const person = await claimsOfPerson(config, tokens.access_token, { ...claims, sub: claims.sub });
  const emailUnsaid = person.email_verified === undefined && emailIn(person) !== null;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: person.email_verified === true || (emailUnsaid && trustsEmail) ? emailIn(person) : null,
    emailUnsaid,
    name: nameIn(person),
    provenAt: claims.auth_time === undefined ? null : pastInstant(claims.auth_time),
    secondFactor: [claims.amr].flat().includes('mfa'),
    roles: rolesClaim === null ? null : rolesIn(claims[rolesClaim] ?? person[rolesClaim]),
  };
}

/**
 * Address and name stand in the ID token or, as the standard has it, at the UserInfo endpoint. One of both is believed
 * whole: an address of the one is not verified by the word of the other.
 */
async function claimsOfPerson(
  config: Configuration,
  accessToken: string,
  claims: Claims & { sub: string },
): Promise<Claims> {
  if (claims.email !== undefined || !config.serverMetadata().userinfo_endpoint) return claims;
  return fetchUserInfo(config, accessToken, claims.sub);
}
