import { isDay, isPartialDate } from '@concord/core';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { toldByKind } from './alternatives.ts';
import { contract, type Parameter } from './document.ts';
import type { Violation } from './problem.ts';
import { violationsOf } from './violations.ts';

const settings = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  verbose: true,
  discriminator: true,
} as const;

const schemas = toldByKind(contract.components.schemas as Record<string, unknown>);

function compiler(extra: object): Ajv2020 {
  const ajv = new Ajv2020({ ...settings, ...extra });
  formats.default(ajv);
  // The library's own are wider than the database's types: it takes the year 0000 and the prefix urn:uuid:.
  ajv.addFormat('date', { type: 'string', validate: isDay });
  ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  ajv.addFormat('edtf-level-0', { type: 'string', validate: isPartialDate });
  ajv.addVocabulary(['components', 'example', 'xml', 'externalDocs', 'x-group', 'x-group-of']);
  ajv.addSchema({ $id: 'contract', components: { ...contract.components, schemas } }, 'contract');
  return ajv;
}

const bodies = compiler({});
const parameters = compiler({ coerceTypes: 'array', useDefaults: true });

/** References inside the bundled contract, as seen from a schema compiled on its own. */
const anchored = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'));

export type Check = (value: unknown) => Violation[];

/** Compiles at first use: a hundred operations at start-up would cost a second that nobody asked for. */
function lazily(compile: () => ValidateFunction, name: (error: ErrorObject) => Partial<Violation>): Check {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= compile();
    return validate(value) ? [] : violationsOf(validate.errors ?? [], name);
  };
}

/** A check of a JSON body; places are JSON Pointers. */
export function bodyCheck(schema: object): Check {
  return lazily(
    () => bodies.compile(anchored(schema)),
    (error) => ({ pointer: error.instancePath }),
  );
}

/** A check of all parameters in one place; values are turned into the types of the contract, defaults filled in. */
export function parameterCheck(all: Parameter[], place: Parameter['in']): Check {
  const here = all.filter((parameter) => parameter.in === place);
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: here.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(here.map((parameter) => [parameter.name, anchored(parameter.schema)])),
  };
  return lazily(
    () => parameters.compile(schema),
    (error) => ({ parameter: error.instancePath.split('/')[1] ?? '' }),
  );
}
