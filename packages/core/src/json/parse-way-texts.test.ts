import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkCycleText } from '../improvement/check-cycle-text.ts';
import type { Cycle } from '../improvement/cycle.ts';
import { checkProtocolText } from '../protocols/check-protocol-text.ts';
import { checkToolText } from '../protocols/check-tool-text.ts';
import type { Protocol } from '../protocols/protocol.ts';
import type { Tool } from '../protocols/tool.ts';
import { formatPath } from '../shared/format-path.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseCycleText } from './parse-cycle-text.ts';
import { parseProtocolText } from './parse-protocol-text.ts';
import { parseToolText } from './parse-tool-text.ts';

// The words of ways of working: protocols, tools and cycles.

const talk = freeze<Protocol>(
  {
    id: 'talk',
    version: '1.0.0',
    roles: [{ id: 'leader', held: 'by-one' }],
    steps: [
      { id: 'think', form: 'alone', prompts: [{ id: 'seen' }], outputs: ['goal'] },
      { id: 'tell', form: 'group', prompts: [{ id: 'heard' }], outputs: ['goal', 'action'] },
    ],
    gates: [{ id: 'all-thought', before: 'tell', all: 'think' }],
  },
  true,
);
const talkText = freeze(
  {
    protocol: 'talk',
    language: 'en',
    title: 'A talk',
    roles: { leader: 'Leader' },
    steps: { think: 'Think.', tell: 'Tell.' },
    prompts: { seen: 'What have you seen?', heard: 'What have you heard?' },
    outputs: { goal: 'A goal', action: 'An action' },
    gates: { 'all-thought': 'All have thought.' },
  },
  true,
);

const grid = freeze<Tool>(
  { kind: 'grid', id: 'cross', version: '1.0.0', cells: [{ id: 'good', prompts: ['why'] }, { id: 'better' }] },
  true,
);
const gridText = freeze(
  {
    tool: 'cross',
    language: 'en',
    title: 'The cross',
    places: { good: 'Good', better: 'Better' },
    prompts: { why: 'Why?' },
  },
  true,
);
const tree = freeze<Tool>(
  {
    kind: 'tree',
    id: 'tree',
    version: '1.0.0',
    levels: [
      { id: 'part', groups: ['a', 'b'] },
      { id: 'leaf', under: 'part' },
    ],
  },
  true,
);
const treeText = freeze(
  { tool: 'tree', language: 'en', title: 'Tree', places: { part: 'Part', leaf: 'Leaf' }, groups: { a: 'A', b: 'B' } },
  true,
);
const sequence = freeze<Tool>({ kind: 'sequence', id: 'back', version: '1.0.0', questions: [{ id: 'done' }] }, true);
const sequenceText = freeze({ tool: 'back', language: 'en', title: 'Back', places: { done: 'Done?' } }, true);

const ours = freeze<Cycle>({ id: 'ours', phases: [{ id: 'try' }, { id: 'keep' }] }, true);
const oursText = freeze({ cycle: 'ours', language: 'en', title: 'Ours', phases: { try: 'Try', keep: 'Keep' } }, true);

const told = (parsed: Parsed<unknown>) =>
  parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);

const stored = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test('give a text as it was written', () => {
  expect(parseProtocolText(talk, stored(talkText))).toStrictEqual({ ok: true, value: talkText });
  expect(parseToolText(grid, stored(gridText))).toStrictEqual({ ok: true, value: gridText });
  expect(parseToolText(tree, stored(treeText))).toStrictEqual({ ok: true, value: treeText });
  expect(parseToolText(sequence, stored(sequenceText))).toStrictEqual({ ok: true, value: sequenceText });
  expect(parseCycleText(ours, stored(oursText))).toStrictEqual({ ok: true, value: oursText });
});

test('are checked where their form is known', () => {
  expect(checkProtocolText(talk, talkText)).toEqual([]);
  expect(checkToolText(tree, treeText)).toEqual([]);
  expect(checkCycleText(ours, oursText)).toEqual([]);
  expect(checkCycleText(ours, { ...oursText, phases: {} }).map(({ code }) => code)).toEqual([
    'missing-text',
    'missing-text',
  ]);
});

describe('a fault is told once', () => {
  test.each<[object, string]>([
    [
      { protocol: 'walk' },
      'wrong-protocol at $.protocol: This is a text of the protocol "walk"; expected "talk". Mend the id, or check the text against its own protocol.',
    ],
    [{ steps: { think: 'Think.' } }, 'missing-text at $.steps.tell: The step "tell" has no text; add one.'],
    [{ roles: undefined }, 'missing-text at $.roles.leader: The role "leader" has no text; add one.'],
    [{ gates: {} }, 'missing-text at $.gates[\'all-thought\']: The gate "all-thought" has no text; add one.'],
    [
      { outputs: { ...talkText.outputs, advice: 'Advice' } },
      'surplus-text at $.outputs.advice: The protocol asks for no output "advice"; remove the text, or mend the id.',
    ],
    [
      { prompts: { ...talkText.prompts, felt: 'What have you felt?' } },
      'surplus-text at $.prompts.felt: The protocol asks for no prompt "felt"; remove the text, or mend the id.',
    ],
    [{ title: ' ' }, 'wrong-form at $.title: Expected words; received " ".'],
    [{ language: 'english!' }, 'wrong-form at $.language: '],
    [{ words: {} }, 'unknown-key at $.words: "words" isn\'t known here; remove it, or mend its spelling.'],
  ])('in the text of a protocol: %j', (change, line) => {
    const lines = told(parseProtocolText(talk, stored({ ...talkText, ...change })));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  test.each<[Tool, object, string]>([
    [
      grid,
      { ...gridText, tool: 'swot' },
      'wrong-tool at $.tool: This is a text of the tool "swot"; expected "cross". ',
    ],
    [
      grid,
      { ...gridText, places: { good: 'Good' } },
      'missing-text at $.places.better: The place "better" has no text; add one.',
    ],
    [
      grid,
      { ...gridText, prompts: undefined },
      'missing-text at $.prompts.why: The prompt "why" has no text; add one.',
    ],
    [grid, { ...gridText, groups: { a: 'A' } }, 'surplus-text at $.groups.a: The tool asks for no group "a"; '],
    [tree, { ...treeText, groups: { a: 'A' } }, 'missing-text at $.groups.b: The group "b" has no text; add one.'],
    [
      sequence,
      { ...sequenceText, prompts: { why: 'Why?' } },
      'surplus-text at $.prompts.why: The tool asks for no prompt "why"; ',
    ],
  ])('in the text of a tool: %#', (tool, text, line) => {
    const lines = told(parseToolText(tool, stored(text)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  test.each<[object, string]>([
    [{ cycle: 'duen' }, 'wrong-cycle at $.cycle: This is a text of the cycle "duen"; expected "ours". '],
    [{ phases: { try: 'Try' } }, 'missing-text at $.phases.keep: The phase "keep" has no text; add one.'],
    [
      { phases: { ...oursText.phases, look: 'Look' } },
      'surplus-text at $.phases.look: The cycle asks for no phase "look"; ',
    ],
    [{ phases: undefined }, 'missing-key at $.phases: "phases" is missing; expected an object.'],
  ])('in the text of a cycle: %j', (change, line) => {
    const lines = told(parseCycleText(ours, stored({ ...oursText, ...change })));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });
});

test('all that is wrong is told at once', () => {
  const text = { ...oursText, cycle: 'duen', title: '', phases: { keep: 3, look: 'Look' } };
  expect(told(parseCycleText(ours, text)).map((line) => line.split(':')[0])).toEqual([
    'wrong-cycle at $.cycle',
    'wrong-form at $.title',
    'wrong-type at $.phases.keep',
    'surplus-text at $.phases.look',
    'missing-text at $.phases.try',
  ]);
});

test('no JSON throws (1000 runs)', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(parseProtocolText(talk, { ...talkText, steps: one, roles: other }).ok).toBe(false);
      expect(parseToolText(grid, one).ok).toBe(false);
      expect(parseCycleText(ours, { ...oursText, phases: one }).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
