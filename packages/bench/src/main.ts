/**
 * `npm run bench` runs every measure; `npm run bench -- requests` one of them. `--sizes S,M,L` names the demos that are
 * compared (S,M unless told: L takes long to generate), `--keep folder` where they stay. Prints, never asserts.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attention } from './attention.ts';
import { contactPoints } from './contact-points.ts';
import { type Size, sizes } from './demos.ts';
import { exportFile } from './export.ts';
import { firstLoad } from './first-load.ts';
import { history } from './history.ts';
import { knownAt } from './known-at.ts';
import { profile } from './profile.ts';
import { progress } from './progress.ts';
import { feed, kills } from './proofs.ts';
import { requests } from './requests.ts';
import { starts } from './starts.ts';
import { verify } from './verify.ts';

const measures = {
  requests,
  'first-load': firstLoad,
  starts,
  'contact-points': contactPoints,
  profile,
  progress,
  attention,
  'known-at': knownAt,
  export: exportFile,
  history,
  feed,
  kills,
  verify,
};

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  allowPositionals: true,
  options: { sizes: { type: 'string', default: 'S,M' }, keep: { type: 'string' } },
});
const wanted = values.sizes.split(',');
const unknown = [
  ...positionals.filter((name) => !Object.hasOwn(measures, name)),
  ...wanted.filter((size) => !sizes.includes(size as Size)),
];
if (unknown.length) {
  process.stderr.write(
    `There is no ${unknown.join(', ')}; the measures are ${Object.keys(measures).join(', ')}, the sizes ${sizes.join(', ')}.\n`,
  );
  process.exit(2);
}
const options = { sizes: wanted as Size[], keep: values.keep === undefined ? null : resolve(values.keep) };
for (const [name, measure] of Object.entries(measures)) {
  if (positionals.length && !positionals.includes(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  await measure(options);
}
