/**
 * Turns openapi/*.yaml into what programs read: one bundled document, its types, and the endpoint table.
 * `node generate.ts` writes src/generated; `node generate.ts DIR` writes elsewhere (the freshness test does).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { endpointTable } from './endpoint-table.ts';

const here = import.meta.dirname;
const target = process.argv[2] ?? join(here, 'src/generated');
const redocly = join(
  dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
  'bin/cli.js',
);
const banner = '// Made from openapi/*.yaml by `pnpm --filter @concord/contract generate`. Do not edit.\n';

mkdirSync(target, { recursive: true });
const bundled = join(target, 'openapi.json');
for (const output of [bundled, join(target, 'openapi.yaml')]) {
  execFileSync(process.execPath, [redocly, 'bundle', 'openapi/openapi.yaml', '--output', output], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
}
const document = JSON.parse(readFileSync(bundled, 'utf8'));
/** What is no text is a Blob. */
const blob = ts.factory.createTypeReferenceNode('Blob');
const types = astToString(
  await openapiTS(document, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    transform: ({ format }) => (format === 'binary' ? blob : undefined),
  }),
);
writeFileSync(join(target, 'api.ts'), banner + types);
writeFileSync(join(target, 'endpoints.ts'), banner + endpointTable(document));
