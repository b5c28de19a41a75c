import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { parseOrganisation } from './parse-organisation.ts';

const coast = freeze(
  {
    id: 'coast',
    units: [
      { id: 'municipality', kind: 'owner', name: 'The municipality' },
      { id: 'north', kind: 'school', parent: 'municipality' },
      { id: '974 624 486', kind: 'kindergarten', parent: 'municipality' },
    ],
    networks: [{ id: 'leaders', name: 'Leaders', units: ['north', '974 624 486'] }],
    roles: ['leader', 'teacher'],
  },
  true,
);

/** What is told of an organisation with something changed, a line an issue. */
function told(data: unknown): string[] {
  const parsed = parseOrganisation(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`);
}

test('a good organisation is given as it came', () => {
  expect(parseOrganisation(coast)).toStrictEqual({ ok: true, value: coast });
  const { networks: _, roles: __, ...small } = coast;
  expect(parseOrganisation(small)).toStrictEqual({ ok: true, value: small });
});

test.each([undefined, null, 3, 'text', [], true])('%j is no organisation', (data) => {
  expect(told(data).length).toBe(1);
});

test('what is missing, unknown, or of another form is told with its place', () => {
  const units = [{ id: ' ', kind: 'school', size: 3 }, { id: 'a', parent: 7 }, 'b'];
  expect(told({ ...coast, name: 'Coast', units, networks: [{ id: 'n' }], roles: ['', 1] })).toEqual([
    'wrong-form units/0/id: Expected words; received " ".',
    'unknown-key units/0/size: "size" isn\'t known here; remove it, or mend its spelling.',
    'wrong-type units/1/parent: Expected a string; received 7.',
    'missing-key units/1/kind: "kind" is missing; expected a string.',
    'wrong-type units/2: Expected an object; received "b".',
    'missing-key networks/0/units: "units" is missing; expected an array.',
    'wrong-form roles/0: Expected words; received "".',
    'wrong-type roles/1: Expected a string; received 1.',
    'unknown-key name: "name" isn\'t known here; remove it, or mend its spelling.',
  ]);
  expect(told({ id: 'x', units: [] })).toEqual(['too-few units: Expected 1 or more units; received 0.']);
});

test('the faults across units are told beside the others, in the order of the document', () => {
  const units = [
    { id: 'a', kind: 'team', parent: 'b' },
    { id: 'b', kind: 'team', parent: 'a' },
    { id: 'b', kind: 3 },
    { id: 'c', kind: 'team', parent: 'x' },
  ];
  expect(told({ id: '', units, networks: [{ id: 'n', units: ['c', 'y', 'c'] }] })).toEqual([
    'wrong-form id: Expected words; received "".',
    'circle units/0/parent: The units "a", "b" stand under one another in a circle; give one of them another parent, or none.',
    'duplicate-id units/2/id: The unit "b" already stands at $.units[1].id; give each unit one place.',
    'wrong-type units/2/kind: Expected a string; received 3.',
    'unknown-unit units/3/parent: The organisation has no unit "x"; add it, mend the id, or remove the parent.',
    'unknown-unit networks/0/units/1: The organisation has no unit "y"; add it, mend the id, or take it out of the network.',
    'duplicate-id networks/0/units/2: The member "c" already stands at $.networks[0].units[0]; give each member one place.',
  ]);
});

test('keys that mean something to JavaScript are unknown keys, and ids like others', () => {
  const data = JSON.parse(`{
    "id": "x", "__proto__": { "units": [] },
    "units": [{ "id": "__proto__", "kind": "team" }, { "id": "constructor", "kind": "team", "parent": "__proto__" }]
  }`);
  expect(told(data)).toEqual([
    'unknown-key __proto__: "__proto__" isn\'t known here; remove it, or mend its spelling.',
  ]);
  Reflect.deleteProperty(data, '__proto__');
  expect(parseOrganisation(data).ok).toBe(true);
});
