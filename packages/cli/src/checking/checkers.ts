import {
  indicatorsOf,
  type Parsed,
  parseAssessment,
  parseCrosswalk,
  parseCrosswalkText,
  parseCycleText,
  parseOrganisation,
  parsePlan,
  parseProtocol,
  parseProtocolRun,
  parseProtocolText,
  parseRoundPlan,
  parseRubric,
  parseRubricDocument,
  parseRubricText,
  parseSheet,
  parseTagSet,
  parseTagSetText,
  parseTool,
  parseToolText,
  parseWave,
  type Rubric,
} from '@rubrikk/core';
import { readComparison } from '../auditing/read-comparison.ts';
import { readRounds } from '../auditing/read-rounds.ts';
import { sumOf } from '../sum-of.ts';
import { checkComparison } from './check-comparison.ts';
import { checkReport } from './check-report.ts';
import type { Checked, Counts } from './checked.ts';
import type { KnownKind, KnownThings } from './known.ts';
import type { CheckedKind } from './open-document.ts';
import { type Reference, referred } from './referred.ts';

type Data = Readonly<Record<string, unknown>>;

/** Looks at the data of a document of one kind, beside what is known. */
export type Checker = (data: Data, known: KnownThings) => Checked;

/** How each kind of document is looked at. */
export const checkers: Readonly<Record<CheckedKind, Checker>> = {
  rubric: (data) =>
    told(parseRubric(data), (rubric) => ({
      id: rubric.id,
      counts: countsOfRubric(rubric),
      adds: { rubric: [rubric] },
    })),
  'rubric-document': (data) =>
    told(parseRubricDocument(data), ({ rubric, texts }) => {
      const counts = { ...countsOfRubric(rubric), languages: texts.length };
      return { id: rubric.id, counts, adds: { rubric: [rubric] } };
    }),
  'rubric-text': against('rubric', 'rubric', parseRubricText, ({ title, indicators }) => ({
    id: title,
    counts: { statements: Object.keys(indicators).length },
  })),
  assessment: against('rubric', 'rubric', parseAssessment, ({ id, ratings, comments = {}, evidence = {} }) => ({
    id,
    counts: sizes({ ratings, comments, evidence }),
  })),
  'round-plan': (data) =>
    told(parseRoundPlan({}, data), ({ unit, wave, rounds }) => ({
      id: `${unit}, ${wave}`,
      counts: { rounds: rounds.length, raters: new Set(rounds.flatMap(({ members }) => members)).size },
    })),
  wave: (data) =>
    told(parseWave(data), ({ id, invited }) => {
      return { id, counts: { roles: Object.keys(invited).length, invited: sumOf(Object.values(invited)) } };
    }),
  organisation: (data) =>
    told(parseOrganisation(data), ({ id, units, networks = [] }) => {
      return { id, counts: { units: units.length, networks: networks.length } };
    }),
  crosswalk: checkCrosswalk,
  plan: (data) =>
    told(parsePlan({}, data), ({ id, goals, actions, events, priorities = [], cycles = [] }) => {
      const counts = lengths({ priorities, goals, actions, events, cycles });
      return { id, counts, adds: { cycle: cycles } };
    }),
  protocol: (data) =>
    told(parseProtocol(data), (protocol) => {
      return { id: protocol.id, counts: { steps: protocol.steps.length }, adds: { protocol: [protocol] } };
    }),
  'protocol-run': against('protocol', 'protocol', parseProtocolRun, ({ id, participants, commands }) => ({
    id,
    counts: lengths({ participants, commands }),
  })),
  tool: (data) => told(parseTool(data), (tool) => ({ id: tool.id, counts: {}, adds: { tool: [tool] } })),
  sheet: against('tool', 'tool', parseSheet, ({ id, entries }) => ({ id, counts: lengths({ entries }) })),
  'protocol-text': against('protocol', 'protocol', parseProtocolText, ({ title, steps }) => ({
    id: title,
    counts: sizes({ steps }),
  })),
  'tool-text': against('tool', 'tool', parseToolText, ({ title }) => ({ id: title, counts: {} })),
  'cycle-text': against('cycle', 'cycle', parseCycleText, ({ title, phases }) => ({
    id: title,
    counts: sizes({ phases }),
  })),
  'tag-set': (data, { rubric }) =>
    told(parseTagSet(rubric, data), (tagSet) => {
      return { id: tagSet.id, counts: { tags: tagSet.tags.length }, adds: { 'tag-set': [tagSet] } };
    }),
  'tag-set-text': against('tag-set', 'tagSet', parseTagSetText, ({ title, tags }) => ({
    id: title,
    counts: sizes({ tags }),
  })),
  'crosswalk-text': against('crosswalk', 'crosswalk', parseCrosswalkText, ({ title }) => ({ id: title, counts: {} })),
  report: checkReport,
  comparison: checkComparison(readComparison),
  'rounds-comparison': checkComparison(readRounds),
};

type Told = Omit<Extract<Checked, { ok: true }>, 'ok'>;

function told<Value>(parsed: Parsed<Value>, tell: (value: Value) => Told): Checked {
  return parsed.ok ? { ok: true, ...tell(parsed.value) } : parsed;
}

/** Looks at a document that is checked against one thing, which it names under a key. */
function against<Kind extends KnownKind, Value>(
  kind: Kind,
  key: string,
  parse: (thing: KnownThings[Kind][number], data: unknown) => Parsed<Value>,
  tell: (value: Value) => Told,
): Checker {
  return (data, known) => {
    const { thing, issues } = referred(known, { kind, named: data[key], path: [key] });
    return thing === undefined ? { ok: false, issues } : told(parse(thing, data), tell);
  };
}

function checkCrosswalk(data: Data, known: KnownThings): Checked {
  const ends = (['from', 'to'] as const).map((end) => referred(known, endOf(end, data)));
  const [from, to] = ends.map(({ thing }) => thing);
  if (from === undefined || to === undefined) return { ok: false, issues: ends.flatMap(({ issues }) => issues) };
  return told(parseCrosswalk(from, to, data), (crosswalk) => {
    return { id: crosswalk.id, counts: lengths({ entries: crosswalk.entries }), adds: { crosswalk: [crosswalk] } };
  });
}

function endOf(end: 'from' | 'to', data: Data): Reference<'rubric'> {
  return { kind: 'rubric', named: data[end], path: [end] };
}

function countsOfRubric(rubric: Rubric): Counts {
  const { scale, scales = [] } = rubric;
  const levels = [...(scale === undefined ? [] : [scale]), ...scales].map((one) => one.levels.length);
  return {
    dimensions: rubric.dimensions.length,
    indicators: indicatorsOf(rubric).length,
    levels: Math.max(0, ...levels),
  };
}

function lengths(lists: Readonly<Record<string, readonly unknown[]>>): Counts {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
}

function sizes(objects: Readonly<Record<string, object>>): Counts {
  return Object.fromEntries(Object.entries(objects).map(([name, one]) => [name, Object.keys(one).length]));
}
