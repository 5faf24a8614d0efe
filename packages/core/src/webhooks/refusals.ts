import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a webhook may not be, or may not be used so. */
export const webhookRefusals = {
  'webhook-needs-https': invalid(
    null,
    'A webhook is sent by https',
    'The address must begin with https://; {host} is not in a network for which this server permits plain http.',
  ),
  'webhook-address-with-password': invalid(
    null,
    'The address carries credentials',
    'The address may not carry a user name or password: the signature tells the receiver who sends.',
  ),
  'webhook-host-unknown': invalid(
    null,
    'The host cannot be found',
    'The host {host} could not be found. Check its spelling.',
  ),
  'webhook-host-not-public': invalid(
    null,
    'The address is not public',
    '{place} is not a public address of the internet: webhooks are never sent there.',
  ),
  'webhook-type-unknown': invalid(
    null,
    'No such type of change',
    'No change is of the type {type}. The page /docs/changes lists them all.',
  ),
  'webhook-is-disabled': conflict(
    null,
    'The webhook is disabled',
    'The webhook “{name}” is disabled: enable it first.',
  ),
  'webhook-is-unverified': conflict(
    null,
    'The webhook is not verified',
    'The receiver of “{name}” has not answered a ping yet: verify it first.',
  ),
  'webhook-has-two-secrets': conflict(
    null,
    'Two secrets are live already',
    'A webhook signs with two secrets at most: remove the older one first.',
  ),
  'webhook-keeps-a-secret': conflict(
    null,
    'The last secret stays',
    'Something must sign what is sent: add a new secret before you remove this one.',
  ),
  'delivery-is-settled': conflict(
    null,
    'The delivery is settled',
    'Only a delivery that waits or failed can be skipped; this one is {status}.',
  ),
} as const satisfies Record<string, RefusalWords>;
