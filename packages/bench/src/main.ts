/** `npm run bench` runs every measure; `npm run bench -- requests` one of them. Prints, never asserts. */
import { firstLoad } from './first-load.ts';
import { requests } from './requests.ts';
import { starts } from './starts.ts';

const measures = { requests, 'first-load': firstLoad, starts };
type Measure = keyof typeof measures;

const asked = process.argv.slice(2).filter((word) => word !== '--');
const unknown = asked.filter((name) => !Object.hasOwn(measures, name));
if (unknown.length) {
  process.stderr.write(
    `There is no measure ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const [name, measure] of Object.entries(measures)) {
  if (asked.length && !asked.includes(name as Measure)) continue;
  process.stdout.write(`\n== ${name}\n`);
  await measure();
}
