import type { DefinedError, ValidateFunction } from 'ajv/dist/2020.js';
import type { CheckIssue } from './checked.ts';
import { described, expected, type Shape } from './shape-words.ts';

type Path = CheckIssue['path'];
type Fields = Readonly<Record<string, unknown>>;

/** With what the validator's option `verbose` adds. */
type Fault = DefinedError & { readonly parentSchema: Shape };
type Tag = Extract<Fault, { keyword: 'discriminator' }>['params'];

/** Everything in which data differ from the shape that a schema says, one for each place, with how to mend it. */
export function shapeIssues(validate: ValidateFunction, data: unknown): CheckIssue[] {
  const errors = validate(data) ? [] : (validate.errors as Fault[]);
  // `anyOf` is a shape or null: what is wrong with the shape is told of, in the words of both.
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  const shapes = new Map(choices.map(({ instancePath, parentSchema }) => [instancePath, parentSchema]));
  // That a shape is chosen by `if` says nothing over what is wrong with it.
  const meant = errors.filter(
    ({ keyword, params }) =>
      keyword !== 'anyOf' && keyword !== 'if' && !(keyword === 'type' && 'type' in params && params.type === 'null'),
  );
  const issues = meant.map((error) => {
    const shape = shapes.get(error.instancePath) ?? error.parentSchema;
    return issueOf(error, shape, pathIn(data, error.instancePath));
  });
  // Of several at one place those after the first follow from it.
  const seen = new Set<string>();
  return issues.filter(({ path }) => seen.size < seen.add(JSON.stringify(path)).size);
}

function issueOf(error: Fault, shape: Shape, path: Path): CheckIssue {
  const message = `Expected ${expected(shape)}; received ${described(error.data)}.`;
  switch (error.keyword) {
    case 'required': {
      const key = error.params.missingProperty;
      // `strictRequired`: what is required has a shape.
      return missingKey([...path, key], error.parentSchema.properties?.[key] as Shape);
    }
    case 'additionalProperties':
      return unknownKey([...path, error.params.additionalProperty], error.data as Fields);
    case 'discriminator':
      return tagIssue(error.params, error.parentSchema['oneOf'], path);
    case 'minItems':
    case 'maxItems':
      return countIssue(error.params.limit, error.data as unknown[], path);
    case 'const':
    case 'enum':
      return { code: 'not-allowed', path, message };
    default:
      return { code: error.keyword === 'type' ? 'wrong-type' : 'out-of-range', path, message };
  }
}

/** The keys that a JSON Pointer names; those of an array are numbers. */
function pathIn(data: unknown, pointer: string): Path {
  let holder = data;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const place = Array.isArray(holder) ? Number(key) : key;
      holder = (holder as Fields)[key];
      return place;
    });
}

function missingKey(path: Path, shape: Shape): CheckIssue {
  return { code: 'missing-key', path, message: `"${path.at(-1)}" is missing; expected ${expected(shape)}.` };
}

function unknownKey(path: Path, { status }: Fields): CheckIssue {
  const key = described(String(path.at(-1)));
  const message =
    status === 'suppressed'
      ? `What is withheld tells nothing else; remove ${key}, or mend the status.`
      : `${key} isn't known here; remove it, or mend its spelling.`;
  return { code: 'unknown-key', path, message };
}

/** The key by which shapes are told apart is missing, or is none of theirs. */
function tagIssue({ tag, tagValue }: Tag, shapes: readonly Shape[], holder: Path): CheckIssue {
  const path = [...holder, tag];
  const shape = { enum: shapes.map(({ properties }) => properties?.[tag]?.const) };
  if (tagValue === undefined) return missingKey(path, shape);
  return { code: 'not-allowed', path, message: `Expected ${expected(shape)}; received ${described(tagValue)}.` };
}

function countIssue(limit: number, { length }: readonly unknown[], path: Path): CheckIssue {
  const of = path.at(-1);
  return length < limit
    ? { code: 'too-few', path, message: `Expected ${limit} or more ${of}; received ${length}.` }
    : { code: 'too-many', path, message: `Expected ${limit} ${of}; received ${length}.` };
}
