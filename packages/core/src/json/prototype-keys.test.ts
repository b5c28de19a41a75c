import { expect, test } from 'vitest';
import type { Protocol } from '../protocols/protocol.ts';
import type { Tool } from '../protocols/tool.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { formatPath } from '../shared/format-path.ts';
import type { Parsed } from '../shared/parsed.ts';
import type { DocumentOf } from './document-kind.ts';
import { parseAssessment } from './parse-assessment.ts';
import { parseCrosswalk } from './parse-crosswalk.ts';
import { parseCrosswalkText } from './parse-crosswalk-text.ts';
import { parseCycleText } from './parse-cycle-text.ts';
import { parseOrganisation } from './parse-organisation.ts';
import { parsePlan } from './parse-plan.ts';
import { parseProtocol } from './parse-protocol.ts';
import { parseProtocolRun } from './parse-protocol-run.ts';
import { parseProtocolText } from './parse-protocol-text.ts';
import { parseRoundPlan } from './parse-round-plan.ts';
import { parseRubric } from './parse-rubric.ts';
import { parseRubricDocument } from './parse-rubric-document.ts';
import { parseRubricText } from './parse-rubric-text.ts';
import { parseSheet } from './parse-sheet.ts';
import { parseTagSet } from './parse-tag-set.ts';
import { parseTagSetText } from './parse-tag-set-text.ts';
import { parseTool } from './parse-tool.ts';
import { parseToolText } from './parse-tool-text.ts';
import { parseWave } from './parse-wave.ts';
import { readDocument } from './read-document.ts';
import { writeDocument } from './write-document.ts';

const rubric: Rubric = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
};
const text = {
  rubric: 'reading',
  language: 'en',
  title: 'Reading',
  levels: { no: 'Not seen', yes: 'Seen' },
  dimensions: { daily: 'Every day' },
  indicators: { aloud: 'Somebody reads aloud.' },
};
const protocol: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
const tool: Tool = { kind: 'grid', id: 'cross', version: '1.0.0', cells: [{ id: 'good' }, { id: 'better' }] };
const where = { unit: 'north', wave: '2026' };
const referred = { id: 'reading', version: '1.0.0' };

/** A good document of every kind, and what parses it. */
const documents: { [Kind in keyof DocumentOf]: [DocumentOf[Kind], (data: unknown) => Parsed<unknown>] } = {
  rubric: [rubric, parseRubric],
  'rubric-text': [text, (data) => parseRubricText(rubric, data)],
  'rubric-document': [{ rubric, texts: [text] }, parseRubricDocument],
  assessment: [
    { id: 'a1', rubric: referred, ...where, round: 'individual', rater: 'k7', ratings: {} },
    (data) => parseAssessment(rubric, data),
  ],
  'round-plan': [
    { ...where, rounds: [{ id: 'alone', round: 'individual', members: ['k7'] }] },
    (data) => parseRoundPlan({}, data),
  ],
  wave: [{ id: '2026', first: '2026-11-16', last: '2026-11-27', invited: { teacher: 30 } }, parseWave],
  organisation: [{ id: 'coast', units: [{ id: 'north', kind: 'school' }] }, parseOrganisation],
  crosswalk: [
    {
      id: 'c1',
      from: referred,
      to: referred,
      entries: [{ relation: 'equal', from: ['aloud'], to: ['aloud'], reason: 'Unchanged.' }],
    },
    (data) => parseCrosswalk(rubric, rubric, data),
  ],
  plan: [
    { id: 'p1', unit: 'north', goals: [{ id: 'g1', what: 'Read more.' }], actions: [], events: [] },
    (data) => parsePlan({}, data),
  ],
  protocol: [protocol, parseProtocol],
  'protocol-run': [
    {
      id: 'r1',
      protocol: { id: 'talk', version: '1.0.0' },
      unit: 'north',
      participants: ['k7'],
      holders: {},
      commands: [],
    },
    (data) => parseProtocolRun(protocol, data),
  ],
  tool: [tool, parseTool],
  sheet: [
    { id: 's1', tool: { id: 'cross', version: '1.0.0' }, unit: 'north', entries: [] },
    (data) => parseSheet(tool, data),
  ],
  'protocol-text': [
    { protocol: 'talk', language: 'en', title: 'A talk', steps: { think: 'Think.' } },
    (data) => parseProtocolText(protocol, data),
  ],
  'tool-text': [
    { tool: 'cross', language: 'en', title: 'The cross', places: { good: 'Good', better: 'Better' } },
    (data) => parseToolText(tool, data),
  ],
  'cycle-text': [
    { cycle: 'ours', language: 'en', title: 'Ours', phases: { try: 'Try' } },
    (data) => parseCycleText({ id: 'ours', phases: [{ id: 'try' }] }, data),
  ],
  'tag-set-text': [
    { tagSet: 'methods', language: 'en', title: 'Methods', tags: { 'lesson-study': 'Lesson study' } },
    (data) => parseTagSetText({ id: 'methods', version: '1.0.0', tags: [{ id: 'lesson-study' }] }, data),
  ],
  'crosswalk-text': [
    { crosswalk: 'c1', language: 'en', title: 'To the second', reasons: {} },
    (data) => parseCrosswalkText({ id: 'c1', from: referred, to: referred, entries: [] }, data),
  ],
  'tag-set': [{ id: 'methods', version: '1.0.0', tags: [{ id: 'lesson-study' }] }, (data) => parseTagSet([], data)],
};

const foreign = '"__proto__": { "known": true }, "constructor": { "prototype": { "known": true } }, "prototype": []';
const kinds = Object.keys(documents) as (keyof DocumentOf)[];

test.each(kinds)('a good %s is parsed, also by way of a file', (kind) => {
  const [value, parse] = documents[kind];
  expect(parse(value)).toEqual({ ok: true, value });
  const read = readDocument(writeDocument(kind, value));
  expect(read.ok && [read.value.kind, parse(read.value.data)]).toEqual([kind, { ok: true, value }]);
});

test.each(kinds)('keys that mean something to JavaScript are unknown in a %s, and harmless', (kind) => {
  const [value, parse] = documents[kind];
  const stored = writeDocument(kind, value).replace('{', `{ ${foreign},`);
  const read = readDocument(stored);
  const parsed = read.ok ? parse(read.value.data) : read;
  expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} at ${formatPath(path)}`)).toEqual([
    'unknown-key at $.__proto__',
    'unknown-key at $.constructor',
    'unknown-key at $.prototype',
  ]);
  expect(Object.hasOwn(Object.prototype, 'known')).toBe(false);
});

test('an object whose keys are words may have any other of them, and that one nowhere', () => {
  const invited = JSON.parse('{ "constructor": 1, "prototype": 2, "toString": 3, "__proto__": 4 }');
  const parsed = parseWave({ ...documents.wave[0], invited });
  expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} at ${formatPath(path)}`)).toEqual([
    'unknown-key at $.invited.__proto__',
  ]);
  Reflect.deleteProperty(invited, '__proto__');
  expect(parseWave({ ...documents.wave[0], invited }).ok).toBe(true);
});
