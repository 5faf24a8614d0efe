import { resolve } from 'node:path';
import { type Clock, createClock } from './clock.ts';
import {
  type ProviderSettings,
  publicOrigin,
  readLocalAccounts,
  readProvider,
} from './identity/oidc/settings.ts';
import { type MailSettings, readMail } from './reminders/mail-settings.ts';
import { type Network, readNetworks } from './webhooks/addresses.ts';

/** Everything the environment can say; all of it optional on one machine. */
export interface Config {
  port: number;
  host: string;
  /** The folder of the embedded database and of keys. */
  dataFolder: string;
  /** An external PostgreSQL 15 or newer, or null for the embedded one. */
  databaseUrl: string | null;
  logLevel: string;
  clock: Clock;
  /** The administrator's API key, or null. */
  key: string | null;
  /** Further names under which the server may be addressed, besides loopback. */
  hosts: string[];
  /** Proxies whose word on where a request comes from counts. */
  proxies: string[];
  /** Connections to the database at most. */
  connections: number;
  /** Requests worked on at once, at most; more are refused with 503. */
  requestsAtOnce: number;
  /** For how many days the change feed keeps what happened. */
  feedDays: number;
  /** Networks that webhooks may reach though they are not public, and by plain http. */
  webhookNetworks: Network[];
  /** From what secrets are derived, or null for a key kept in the data folder. */
  secretKey: string | null;
  /** The public origin of this server, with which links begin, or null. */
  origin: string | null;
  /** Where mails go out, or null. */
  mail: MailSettings | null;
  /** Who vouches for officers besides this register, or null. */
  provider: ProviderSettings | null;
  /** Whether people may have a password here. */
  localAccounts: boolean;
  /** Where measures are served, and to which network; null: nowhere. */
  metrics: { port: number; host: string } | null;
  /** Checks every reply against the contract. */
  checkReplies: boolean;
  /** Serves the app from its sources, with hot reload. */
  hot: boolean;
}

type Environment = Record<string, string | undefined>;

/** Reads the environment; refuses with a sentence what it cannot use. Nothing else reads it. */
export function readConfig(env: Environment = process.env): Config {
  const timeZone = env.CONCORD_TIME_ZONE ?? 'Europe/Amsterdam';
  const provider = readProvider(env);
  return {
    port: wholeNumber(env, 'PORT', 3000, 0, 65_535),
    host: env.HOST || '127.0.0.1',
    dataFolder: resolve(env.CONCORD_DATA || 'data'),
    databaseUrl: databaseUrl(env.DATABASE_URL),
    logLevel: oneOf(env, 'LOG_LEVEL', 'warn', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    clock: clock(timeZone, env.CONCORD_NOW),
    key: key(env.CONCORD_KEY),
    hosts: (env.CONCORD_HOSTS ?? '').split(/[\s,]+/).filter(Boolean),
    proxies: (env.CONCORD_PROXIES ?? '').split(/[\s,]+/).filter(Boolean),
    connections: wholeNumber(env, 'CONCORD_CONNECTIONS', 10, 1, 200),
    requestsAtOnce: wholeNumber(env, 'CONCORD_REQUESTS_AT_ONCE', 256, 1, 10_000),
    feedDays: wholeNumber(env, 'CONCORD_FEED_RETENTION_DAYS', 30, 30, 3650),
    webhookNetworks: readNetworks(env.CONCORD_WEBHOOK_NETWORKS ?? ''),
    secretKey: secretKey(env.CONCORD_SECRET_KEY),
    origin: env.CONCORD_ORIGIN ? publicOrigin(env.CONCORD_ORIGIN) : null,
    mail: readMail(env),
    provider,
    localAccounts: readLocalAccounts(env, provider),
    metrics: env.CONCORD_METRICS_PORT
      ? {
          port: wholeNumber(env, 'CONCORD_METRICS_PORT', 0, 0, 65_535),
          host: env.CONCORD_METRICS_HOST || '127.0.0.1',
        }
      : null,
    checkReplies: env.CONCORD_CHECK_REPLIES === 'yes' || env.CONCORD_HOT === 'yes',
    hot: env.CONCORD_HOT === 'yes',
  };
}

/** As `readConfig`, for what fills a demo: its data folder is another unless CONCORD_DATA names one. */
export function demoConfig(env: Environment = process.env): Config {
  return readConfig({ ...env, CONCORD_DATA: env.CONCORD_DATA || 'data-demo' });
}

function wholeNumber(env: Environment, name: string, usual: number, least: number, most: number): number {
  const text = env[name];
  if (!text) return usual;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not “${text}”.`);
}

function oneOf(env: Environment, name: string, usual: string, allowed: string[]): string {
  const text = env[name] || usual;
  if (allowed.includes(text)) return text;
  throw new Error(`${name} must be one of ${allowed.join(', ')}, not “${text}”.`);
}

function databaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new Error('DATABASE_URL must be an address like postgres://user:password@host:5432/concord.');
}

function clock(timeZone: string, now: string | undefined): Clock {
  if (now && Number.isNaN(Date.parse(now))) {
    throw new Error(`CONCORD_NOW must be an instant like 2026-11-22T10:00:00Z, not “${now}”.`);
  }
  try {
    return createClock(timeZone, now || null);
  } catch {
    throw new Error(`CONCORD_TIME_ZONE must be a time zone like Europe/Amsterdam, not “${timeZone}”.`);
  }
}

function key(text: string | undefined): string | null {
  if (!text) return null;
  if (text.length >= 20) return text;
  throw new Error('CONCORD_KEY must have at least 20 characters, or anybody could guess it.');
}

function secretKey(text: string | undefined): string | null {
  if (!text) return null;
  if (text.length >= 32) return text;
  throw new Error('CONCORD_SECRET_KEY must have at least 32 characters: try `openssl rand -base64 32`.');
}
