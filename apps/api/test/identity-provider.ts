import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';
import { ourClient, providerConfiguration } from './oidc-configuration.ts';
import { publicOrigin } from './web-browser.ts';

/** What the provider knows of a person; `amr` is how they prove who they are. */
export type Person = { sub: string; amr?: string[] } & Record<string, unknown>;

/** The settings with which our server trusts a provider. */
export const trusting = (issuer: string, more: Record<string, string> = {}) => ({
  CONCORD_OIDC_ISSUER: issuer,
  CONCORD_OIDC_CLIENT_ID: ourClient.id,
  CONCORD_OIDC_CLIENT_SECRET: ourClient.secret,
  CONCORD_OIDC_NAME: 'Agency ID',
  CONCORD_ORIGIN: publicOrigin,
  ...more,
});

/** Listens on a port of this machine until the test file ends. */
export async function listening(serve: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(serve);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A certified provider (`oidc-provider`) at which `signedInAs` shows who they are whenever it asks. */
export async function startIdentityProvider() {
  const people = new Map<string, Person>();
  let signedInAs: Person | null = null;
  let serve: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const issuer = await listening((request, response) => serve(request, response));
  const provider = new Provider(issuer, {
    ...providerConfiguration((sub) => people.get(sub), publicOrigin),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  });
  const pages = provider.callback();
  serve = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return pages(request, response);
    void provider.interactionFinished(request, response, answerOf(signedInAs)).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  };
  return {
    issuer,
    /** Who sits in front of the screen; null for somebody who breaks it off. */
    seat: (person: Person | null) => {
      signedInAs = person;
      if (person) people.set(person.sub, person);
    },
  };
}

const answerOf = (person: Person | null) =>
  person
    ? { login: { accountId: person.sub, amr: person.amr } }
    : { error: 'access_denied', error_description: 'The person went away' };
