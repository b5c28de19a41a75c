import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkProtocol } from '../protocols/check-protocol.ts';
import type { Protocol } from '../protocols/protocol.ts';
import { formatPath } from '../shared/format-path.ts';
import { parseProtocol } from './parse-protocol.ts';

const protocol: Protocol = freeze(
  {
    id: 'guidance',
    version: '1.0.0',
    roles: [
      { id: 'leader', held: 'by-one' },
      { id: 'others', held: 'by-the-rest' },
    ],
    steps: [
      { id: 'questions', form: 'group', roles: ['others'], prompts: [{ id: 'question', roles: ['others'] }] },
      { id: 'advice', form: 'own-team', limit: { seconds: 60, per: 'speaker' }, outputs: ['goals'] },
    ],
    gates: [{ id: 'first', before: 'advice', all: 'questions' }],
    repeatsFrom: 'questions',
  },
  true,
);

function told(data: unknown): string[] {
  const parsed = parseProtocol(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

test('gives a protocol as it was written', () => {
  expect(parseProtocol(JSON.parse(JSON.stringify(protocol)))).toStrictEqual({ ok: true, value: protocol });
  expect(checkProtocol(protocol)).toEqual([]);
});

const [questions, advice] = protocol.steps;

describe('a fault in', () => {
  test.each<[object, string]>([
    [{ roles: [...(protocol.roles ?? []), { id: 'leader', held: 'by-some' }] }, 'duplicate-id $.roles[2].id'],
    [{ steps: [questions, advice, questions] }, 'duplicate-id $.steps[2].id'],
    [{ steps: [{ ...questions, roles: ['guests'] }, advice] }, 'unknown-role $.steps[0].roles[0]'],
    [
      { steps: [{ ...questions, prompts: [{ id: 'q', roles: ['guests'] }] }, advice] },
      'unknown-role $.steps[0].prompts[0].roles[0]',
    ],
    [{ steps: [{ ...questions, form: 'silent' }, advice] }, 'not-allowed $.steps[0].form'],
    [{ steps: [questions, { ...advice, limit: { seconds: 0, per: 'step' } }] }, 'wrong-form $.steps[1].limit.seconds'],
    [{ gates: [{ id: 'first', before: 'questions', all: 'advice' }] }, 'unknown-step $.gates[0].all'],
    [{ gates: [{ id: 'first', before: 'advice', all: 'advice' }] }, 'unknown-step $.gates[0].all'],
    [{ gates: [{ id: 'first', before: 'lunch', all: 'questions' }] }, 'unknown-step $.gates[0].before'],
    [{ gates: [...(protocol.gates ?? []), ...(protocol.gates ?? [])] }, 'duplicate-id $.gates[1].id'],
    [{ repeatsFrom: 'lunch' }, 'unknown-step $.repeatsFrom'],
    [{ version: '1' }, 'wrong-form $.version'],
    [{ timer: true }, 'unknown-key $.timer'],
  ])('%j is told', (change, line) => {
    expect(told({ ...protocol, ...change })[0]).toBe(line);
  });
});

test('no JSON throws, and none is taken for a protocol', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
      expect(parseProtocol(data).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
