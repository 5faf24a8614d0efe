// `npm start` builds the app where it is stale and serves it. `npm run dev` serves its sources, with hot reload.
import { pinnedNode, run, runScript } from './pnpm.mjs';

const hot = process.argv.includes('--hot');
console.log(hot ? '' : '\n  Building the app where it is stale …');
const prepared = await runScript(hot ? 'installed' : 'build-app', [], { quiet: true });
if (prepared !== 0) {
  if (prepared !== 130) console.error('\n  Concord could not be prepared; what went wrong stands above.\n');
  process.exit(prepared);
}
const watch = hot ? ['--watch', '--watch-preserve-output'] : [];
const env = { NODE_COMPILE_CACHE: 'node_modules/.cache/node', ...(hot && { CONCORD_HOT: 'yes' }) };
const ended = await run(pinnedNode(), [...watch, 'apps/api/src/main.ts'], { env });
process.exit(ended === 130 ? 0 : ended);
