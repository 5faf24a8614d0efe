import type pg from 'pg';

const oldest = 15;
const extensions = ['btree_gist', 'pg_trgm', 'unaccent'];
const roles = ['concord_app', 'concord_reader'];

/** The database lacks something that only its administrator can give; the message says what to run. */
export class Unprepared extends Error {}

/** Brings a database up to what migrations build on. Throws `Unprepared` with one clear sentence if it cannot. */
export async function prepareServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int / 10000 as major, current_user as login`,
  );
  const { major, login } = rows[0] as { major: number; login: string };
  if (major < oldest)
    throw new Unprepared(`Concord needs PostgreSQL ${oldest} or newer; this server is ${major}.`);
  for (const name of extensions) await addExtension(client, name);
  for (const name of roles) await addRole(client, name, login, major);
}

async function addExtension(client: pg.Client, name: string): Promise<void> {
  const present = await client.query('select from pg_extension where extname = $1', [name]);
  if (present.rowCount) return;
  const known = await client.query('select from pg_available_extensions where name = $1', [name]);
  if (!known.rowCount) {
    throw new Unprepared(
      `The server lacks the extension ${name}: install PostgreSQL's "contrib" package on it.`,
    );
  }
  await asAdministrator(client, `create extension ${name}`);
}

/** Roles belong to the whole server: another database's process may be making the same ones at this moment. */
async function addRole(client: pg.Client, name: string, login: string, major: number): Promise<void> {
  const present = await client.query('select from pg_roles where rolname = $1', [name]);
  if (!present.rowCount) await asAdministrator(client, `create role ${name} nologin`);
  const may = await client.query('select pg_has_role($1, $2) as may', [name, major >= 16 ? 'set' : 'member']);
  if (!may.rows[0].may) await asAdministrator(client, `grant ${name} to ${client.escapeIdentifier(login)}`);
}

const madeMeanwhile = new Set(['42710', '23505']);
const refused = '42501';

async function asAdministrator(client: pg.Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (madeMeanwhile.has(code)) return;
    if (code !== refused) throw error;
    throw new Unprepared(
      `This login may not prepare the database. Its administrator must run, in this database: ${statement};`,
    );
  }
}
