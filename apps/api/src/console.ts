import type { Config } from './config.ts';

/** One line for each step that takes time. */
export const step = (line: string): void => console.log(`  ${line} …`);

/** Where everything is, once it answers; and the link that lets the first administrator in, while there is none. */
export function sayWhere(config: Config, port: number, firstLink: string | null): void {
  const name = config.host === '127.0.0.1' || config.host === '::1' ? 'localhost' : config.host;
  const origin = `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  const data = config.databaseUrl ? 'the database of DATABASE_URL' : config.dataFolder;
  console.log(`
  Concord is ready.

    App        ${origin}/
    API        ${origin}/v1
    Reference  ${origin}/docs
    Data       ${data}
${firstLink === null ? '' : welcome(`${config.origin ?? origin}/welcome#${firstLink}`)}${warning(config.host)}
  Ctrl-C stops everything.
`);
}

const welcome = (link: string) => `
  Nobody can sign in yet. Open this link to become the first administrator; it works once, until the next start:

    ${link}
`;

function warning(host: string): string {
  if (['127.0.0.1', '::1', 'localhost'].includes(host)) return '';
  return `\n  HOST is ${host}: other machines can reach it. Put a proxy with TLS in front, or nobody can sign in from there.\n`;
}

/** A start that failed, as one sentence; the stack only where it helps a developer. */
export function sayWhyNot(error: unknown, what = 'Concord could not start'): void {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n  ${what}: ${message}\n`);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
}
