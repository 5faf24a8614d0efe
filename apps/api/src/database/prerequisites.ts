import type pg from 'pg';

const oldest = 15;
const extensions = ['btree_gist', 'pg_trgm', 'unaccent'];
const roles = ['concord_app', 'concord_reader'];

/** The database lacks something that only its administrator can give; the message says what. */
export class Unprepared extends Error {}

/** Brings a database up to what migrations build on. Throws `Unprepared` with clear words if it cannot. */
export async function prepareServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ major: number; login: string }>(
    `select current_setting('server_version_num')::int / 10000 as major, current_user as login`,
  );
  const { major = 0, login = '' } = rows[0] ?? {};
  if (major < oldest)
    throw new Unprepared(`Concord needs PostgreSQL ${oldest} or newer; this server is ${major}.`);
  const wanted = [
    ...(await missingExtensions(client)),
    ...(await missingRoles(client)),
    ...(await missingMembership(client, login, major)),
  ];
  const refused: string[] = [];
  for (const statement of wanted) {
    if (!(await allowed(client, statement))) refused.push(`${statement};`);
  }
  if (refused.length > 0) {
    throw new Unprepared(
      `The login ${login} may not prepare this database. Its administrator must run, in this database:\n${refused.join('\n')}`,
    );
  }
}

async function missingExtensions(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; available: boolean }>(
    `select name, exists (select from pg_available_extensions a where a.name = wanted.name) as available
     from unnest($1::text[]) as wanted (name)
     where not exists (select from pg_extension where extname = wanted.name)`,
    [extensions],
  );
  const absent = rows.filter(({ available }) => !available).map(({ name }) => name);
  if (absent.length > 0) {
    throw new Unprepared(
      `The server has no extension ${absent.join(', ')}: install PostgreSQL's "contrib" package on it.`,
    );
  }
  return rows.map(({ name }) => `create extension ${name}`);
}

async function missingRoles(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) name where name not in (select rolname from pg_roles)',
    [roles],
  );
  return rows.map(({ name }) => `create role ${name} nologin`);
}

/** A session takes the rights of a role with SET ROLE; from 16 on membership alone does not allow that. */
async function missingMembership(client: pg.Client, login: string, major: number): Promise<string[]> {
  const { rows } = await client.query<{ enough: boolean }>(
    `select coalesce(bool_and(pg_has_role(rolname, $2)), false) and count(*) = cardinality($1::text[])
       or (select rolsuper from pg_roles where rolname = current_user) as enough
     from pg_roles where rolname = any($1::text[])`,
    [roles, major >= 16 ? 'set' : 'member'],
  );
  return rows[0]?.enough ? [] : [`grant ${roles.join(', ')} to ${client.escapeIdentifier(login)}`];
}

/** Roles belong to the whole server: a process of another database may be making the same ones at this moment. */
const madeMeanwhile = new Set(['42710', '23505']);
const noSuchRole = '42704';
const noRight = '42501';

async function allowed(client: pg.Client, statement: string): Promise<boolean> {
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (madeMeanwhile.has(code)) return true;
    if (code === noRight || code === noSuchRole) return false;
    throw error;
  }
}
