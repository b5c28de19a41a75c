import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

// RFC 8785, section 3.2.2 (values) and section 3.2.3 (order of keys).
test('the example of the standard', () => {
  const text = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  const literals = '"literals":[null,true,false]';
  const numbers = '"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]';
  const string = String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"`;
  expect(canonicalJson(JSON.parse(text))).toBe(`{${literals},${numbers},${string}}`);
});

test('keys are sorted by their UTF-16 units, as in the example of the standard', () => {
  const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
  const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(written).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`);
});

test.each([
  [null, 'null'],
  [true, 'true'],
  [-0, '0'],
  ['', '""'],
  [[], '[]'],
  [{}, '{}'],
  [{ b: undefined, a: [null] }, '{"a":[null]}'],
  [JSON.parse('{ "constructor": 1, "__proto__": 2 }'), '{"__proto__":2,"constructor":1}'],
  [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  [{ toJSON: 'a word' }, '{"toJSON":"a word"}'],
])('%j is written as %s', (data, text) => {
  expect(canonicalJson(data)).toBe(text);
});

describe('what JSON cannot hold is refused, and told where it stands', () => {
  const holed: unknown[] = [];
  holed[1] = 1;
  test.each<[unknown, string]>([
    [undefined, 'undefined at $'],
    [{ a: [1, Number.NaN] }, 'NaN at $.a[1]'],
    [[Number.POSITIVE_INFINITY], 'Infinity at $[0]'],
    [[undefined], 'undefined at $[0]'],
    [holed, 'undefined at $[0]'],
    [{ a: 10n }, 'a bigint at $.a'],
    [{ a: () => 1 }, 'a function at $.a'],
    [{ a: Symbol('s') }, 'a symbol at $.a'],
    [{ a: new Map() }, 'an object that is not plain at $.a'],
    [{ a: new Date(0) }, 'an object that is not plain at $.a'],
    [{ a: { toJSON: () => 1 } }, 'an object that is not plain at $.a'],
    [{ a: '\ud800' }, 'half a surrogate pair at $.a'],
    [['\udc00\ud800'], 'half a surrogate pair at $[0]'],
    [{ 'x\ud800': 1 }, String.raw`half a surrogate pair at $['x\ud800']`],
  ])('%#', (data, told) => {
    const message = `canonicalJson takes JSON data; received ${told}. Leave it out, or write it as text.`;
    expect(() => canonicalJson(data)).toThrow(new TypeError(message));
  });
});

describe('depth', () => {
  const nested = (depth: number) => {
    let data: unknown = 0;
    for (let at = 0; at < depth; at += 1) data = at % 2 === 0 ? [data] : { a: data };
    return data;
  };

  test('1,000 is written', () => {
    expect(JSON.parse(canonicalJson(nested(1000)))).toEqual(nested(1000));
  });

  test.each([1001, 100_000])('%i is refused', (depth) => {
    expect(() => canonicalJson(nested(depth))).toThrow(
      new RangeError(
        'canonicalJson takes data nested no deeper than 1000; received data that are deeper, or that hold themselves. Pass the part of them that you mean.',
      ),
    );
  });

  test('data that hold themselves are refused', () => {
    const data: Record<string, unknown> = {};
    data['a'] = data;
    data['b'] = [data, data];
    expect(() => canonicalJson(data)).toThrow(RangeError);
  });
});

/** The same data with the keys of each object the other way round. */
function turned(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turned);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, turned(value)] as const);
  return Object.fromEntries(entries.reverse());
}

const json = fc.jsonValue({ stringUnit: 'binary' });

test('any data are read back as they were, and the order of keys never matters', () => {
  fc.assert(
    fc.property(json, (data) => {
      const text = canonicalJson(data);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
      expect(canonicalJson(turned(data))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('any two data are the same text exactly when they are equal', () => {
  const small = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(small, small, (one, other) => {
      const equal = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
      expect(canonicalJson(one) === canonicalJson(other)).toBe(equal);
    }),
    { numRuns: 2000 },
  );
});

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, value]) => ['key', key, sorted(value)]).concat([['object']]);
}
