import { isIP } from 'node:net';
import type { ApiClient } from '@concord/contract';
import { clientCan, type Day, insist, type Refusal, refusal } from '@concord/core';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { audit } from '../identity/audit.ts';
import {
  changeClient,
  claimClient,
  deleteClient,
  getClient,
  insertClient,
  insertCredential,
  listClients,
  revokeCredential,
} from './client-store.ts';

/** Networks as PostgreSQL takes them: an address, or one with the bits behind its prefix all zero. */
function notNetworks(addresses: readonly string[] = []): Refusal[] {
  return addresses.flatMap((address, index) => {
    const [host = '', bits, ...more] = address.split('/');
    const version = isIP(host);
    const most = version === 6 ? 128 : 32;
    const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    if (version && fits && !more.length) return [];
    return [refusal('address-not-a-network', { address }, `/addresses/${index}`)];
  });
}

const faults = (body: Partial<ApiClient>, today: Day): Refusal[] => [
  ...notNetworks(body.addresses),
  ...clientCan.expireOn(body.expiresOn ?? null, today),
];

/** In use: neither revoked nor over. */
const inUse = ({ credentials }: ApiClient, today: Day): number =>
  credentials.filter((each) => each.revokedAt === null && (each.expiresOn ?? today) >= today).length;

export const clientHandlers = {
  listClients: async ({ db, query }) => ok(await listClients(db, query)),

  getClient: async ({ db, path }) => ok(await getClient(db, path.id)),

  createClient: async ({ db, body, principal, caller, today }) => {
    insist(faults(body, today));
    const id = await insertClient(db, body);
    const detail = body.scopes.join(' ');
    await audit(db, { kind: 'client-created', actor: principal, subject: id, detail, ...caller });
    return created(await getClient(db, id), `/clients/${id}`);
  },

  updateClient: async ({ db, path, body, version, principal, caller, today }) => {
    const client = await claimClient(db, path.id, version);
    insist(faults(body, today));
    const changed = Object.entries(body).some(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(client[name as keyof ApiClient]),
    );
    if (!changed) return ok(client);
    await changeClient(db, client.id, body);
    const detail = Object.keys(body).join(' ');
    await audit(db, { kind: 'client-changed', actor: principal, subject: client.id, detail, ...caller });
    return ok(await getClient(db, client.id));
  },

  deleteClient: async ({ db, path, version, principal, caller }) => {
    const client = await claimClient(db, path.id, version);
    await deleteClient(db, client.id);
    await audit(db, {
      kind: 'client-deleted',
      actor: principal,
      subject: client.id,
      detail: client.name,
      ...caller,
    });
    return gone;
  },

  issueCredential: async ({ db, path, body, principal, caller, today }) => {
    const client = await claimClient(db, path.id, null);
    const expiresOn = body.expiresOn ?? null;
    insist(
      clientCan.beIssuedCredential({ name: client.name, inUse: inUse(client, today) }, { expiresOn, today }),
    );
    const { id, text } = await insertCredential(db, client.id, {
      kind: body.kind,
      expiresOn,
      createdBy: principal.name,
    });
    const { credentials } = await getClient(db, client.id);
    const credential = credentials.find((each) => each.id === id);
    if (!credential) throw new Error(`the credential ${id} was just made`);
    const detail = credential.prefix;
    await audit(db, { kind: 'credential-issued', actor: principal, subject: client.id, detail, ...caller });
    return created({ credential, clientId: client.id, text }, `/clients/${client.id}`);
  },

  revokeCredential: async ({ db, path, principal, caller }) => {
    await revokeCredential(db, path.id, path.credentialId);
    const detail = path.credentialId;
    await audit(db, { kind: 'credential-revoked', actor: principal, subject: path.id, detail, ...caller });
    return gone;
  },
} satisfies Partial<Handlers>;
