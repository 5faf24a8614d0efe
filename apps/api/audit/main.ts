/**
 * `npm run audit:verify -- --seal seal.json`: was anything in the history changed? Reads the database of DATABASE_URL,
 * or the embedded one in CONCORD_DATA, also while the server runs, and computes every hash apart from it.
 * Ends with 0 if all fits, 1 if something was changed, 2 if it could not be checked.
 */
import { readConfig } from '../src/config.ts';
import { sayWhyNot, step } from '../src/console.ts';
import { readArguments } from './arguments.ts';
import { readDetails } from './details.ts';
import { reportOf } from './report.ts';
import { openDatabase } from './session.ts';
import { verify } from './verify.ts';

async function main(): Promise<0 | 1> {
  const given = readArguments(process.argv.slice(2));
  const { client, close } = await openDatabase(readConfig());
  try {
    const found = await verify(client, given, step);
    console.log(`\n${reportOf(found, await readDetails(client, found.findings))}\n`);
    return found.findings.length ? 1 : 0;
  } finally {
    await close();
  }
}

process.exitCode = await main().catch((error) => {
  sayWhyNot(error, 'The history could not be checked');
  return 2;
});
