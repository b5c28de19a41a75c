import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv/dist/2020.js';

let validator: ValidateFunction | undefined;

/**
 * Holds data against the schema of a report that ships with `@rubrikk/scoring`. It is made when the first report is
 * checked, as no other command should wait for its library.
 */
export function reportValidator(): ValidateFunction {
  validator ??= makeValidator();
  return validator;
}

function makeValidator(): ValidateFunction {
  const require = createRequire(import.meta.url);
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const schema = JSON.parse(readFileSync(require.resolve('@rubrikk/scoring/schema/report.json'), 'utf8'), withTag);
  // To make its code smaller would take as long as to make it, and it runs for a few reports at most.
  const code = { optimize: false };
  const told = { allErrors: true, verbose: true, discriminator: true };
  const strict = { strict: true, strictRequired: true, allowUnionTypes: true };
  return new Ajv2020({ ...told, ...strict, code }).compile(schema);
}

/** Says by what shapes are told apart, so that only the one that is meant is told of. JSON Schema has no word for it. */
function withTag(_: string, part: unknown): unknown {
  const isChoice = typeof part === 'object' && part !== null && 'oneOf' in part;
  return isChoice ? { ...part, type: 'object', discriminator: { propertyName: 'status' } } : part;
}
