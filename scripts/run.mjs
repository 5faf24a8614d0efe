// `node scripts/run.mjs check`: a script of this package, with everything it needs installed first.
import { runScript } from './pnpm.mjs';

const [name, ...args] = process.argv.slice(2);
process.exit(await runScript(name, args));
