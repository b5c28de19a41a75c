import type { CheckIssue } from './checked.ts';
import type { JsonSchema } from './json-schema.ts';
import { described, expected } from './shape-words.ts';

type Path = CheckIssue['path'];
type Fields = Readonly<Record<string, unknown>>;

type Definitions = Readonly<Record<string, JsonSchema>>;

/** Where one is in the data, and what the schema's references stand for. */
interface Place {
  readonly path: Path;
  readonly definitions: Definitions;
}

/** Everything in which data differ from the shape that a JSON Schema says, each with its path and how to mend it. */
export function shapeIssues(schema: JsonSchema, data: unknown): CheckIssue[] {
  return issuesAt(schema, data, { path: [], definitions: schema.$defs ?? {} });
}

function issuesAt(given: JsonSchema, value: unknown, place: Place): CheckIssue[] {
  const shape = chosenShape(given, value, place.definitions);
  if (shape === undefined) return [];
  const wrong = valueIssue(shape, value, place.path);
  if (wrong !== undefined) return [wrong];
  if (Array.isArray(value)) return arrayIssues(shape, value, place);
  return isObject(value) ? objectIssues(shape, value, place) : [];
}

function inside({ path, definitions }: Place, key: string | number): Place {
  return { path: [...path, key], definitions };
}

/** Of several shapes the one that is meant: `undefined` for a `null` that may be there. */
function chosenShape(given: JsonSchema, value: unknown, definitions: Definitions): JsonSchema | undefined {
  const { anyOf, oneOf, ...shape } = resolved(given, definitions);
  if (anyOf !== undefined) {
    const other = anyOf.map((one) => resolved(one, definitions)).find(({ type }) => type !== 'null') as JsonSchema;
    const meant = value === null ? undefined : chosenShape(other, value, definitions);
    return meant && { ...meant, type: [meant.type ?? [], 'null'].flat() };
  }
  return oneOf === undefined ? shape : meantShape(oneOf, value);
}

function resolved({ $ref, ...shape }: JsonSchema, definitions: Definitions): JsonSchema {
  return $ref === undefined ? shape : (definitions[$ref.replace('#/$defs/', '')] as JsonSchema);
}

function arrayIssues({ items, minItems = 0, maxItems = Infinity }: JsonSchema, value: unknown[], place: Place) {
  const inner = items === undefined ? [] : value.flatMap((entry, at) => issuesAt(items, entry, inside(place, at)));
  const count = countIssue(value.length, [minItems, maxItems], place.path);
  return count === undefined ? inner : [count, ...inner];
}

function objectIssues(shape: JsonSchema, value: Fields, place: Place): CheckIssue[] {
  const { properties = {}, required = [], additionalProperties = true } = shape;
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  const inner = Object.entries(value).flatMap(([key, part]) => {
    const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (own === false) return [unknownKey(value, inside(place, key).path)];
    return typeof own === 'object' ? issuesAt(own, part, inside(place, key)) : [];
  });
  const told = missing.map((key) => {
    const what = expected(resolved(properties[key] ?? {}, place.definitions));
    return missingKey(what, inside(place, key).path);
  });
  return [...told, ...inner];
}

/** The shape whose one value of a key is the one that is there; where none is, the shape says what that key may be. */
function meantShape(shapes: readonly JsonSchema[], value: unknown): JsonSchema {
  const tag = Object.entries(shapes[0]?.properties ?? {}).find(([, { const: only }]) => only !== undefined)?.[0] ?? '';
  const values = shapes.map(({ properties }) => properties?.[tag]?.const);
  const meant = isObject(value) ? shapes[values.indexOf(value[tag])] : undefined;
  return meant ?? { type: 'object', required: [tag], properties: { [tag]: { enum: values } } };
}

function valueIssue(shape: JsonSchema, value: unknown, path: Path): CheckIssue | undefined {
  const received = `Expected ${expected(shape)}; received ${described(value)}.`;
  const { type, minimum = -Infinity, maximum = Infinity } = shape;
  const values = 'const' in shape ? [shape.const] : shape.enum;
  if (values !== undefined) {
    return values.includes(value) ? undefined : { code: 'not-allowed', path, message: received };
  }
  const types = type === undefined ? [] : [type].flat();
  if (types.length > 0 && !types.some((one) => isOfType(one, value))) {
    return { code: 'wrong-type', path, message: received };
  }
  if (typeof value !== 'number' || (value >= minimum && value <= maximum)) return undefined;
  return { code: 'out-of-range', path, message: received };
}

function countIssue(count: number, [fewest, most]: readonly [number, number], path: Path): CheckIssue | undefined {
  const of = typeof path.at(-1) === 'string' ? path.at(-1) : 'entries';
  if (count < fewest) {
    return { code: 'too-few', path, message: `Expected ${fewest} or more ${of}; received ${count}.` };
  }
  return count > most ? { code: 'too-many', path, message: `Expected ${most} ${of}; received ${count}.` } : undefined;
}

function missingKey(what: string, path: Path): CheckIssue {
  return { code: 'missing-key', path, message: `"${path.at(-1)}" is missing; expected ${what}.` };
}

function unknownKey({ status }: Fields, path: Path): CheckIssue {
  const key = described(String(path.at(-1)));
  const message =
    status === 'suppressed'
      ? `What is withheld tells nothing else; remove ${key}, or mend the status.`
      : `${key} isn't known here; remove it, or mend its spelling.`;
  return { code: 'unknown-key', path, message };
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'null' ? value === null : typeof value === type;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
