import { type PlacedResult, placedResults } from '../auditing/placed-result.ts';
import { entriesOf } from '../entries-of.ts';
import { fieldsOf } from '../fields-of.ts';
import { sumOf } from '../sum-of.ts';
import type { CheckIssue } from './checked.ts';
import { reportFormatIssues } from './report-format-issues.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a report over what its shape says: words, sums, formats, and results that stand twice. */
export function reportRules(data: Fields): CheckIssue[] {
  const rubric = fieldsOf(data['rubric']);
  const levels = textsIn(rubric['levels']);
  const results = resultsOf(data);
  return [
    ...favourableIssues(rubric['favourable'], levels),
    ...wordIssues(data, levels, results),
    ...results.flatMap((result) => countIssues(result, levels.length)),
    ...results.flatMap((result) => valueIssues(result, levels.length)),
    ...strangerIssues(data, results),
    ...repeatedIssues(results),
    ...reportFormatIssues(data['formats']),
  ];
}

function resultsOf({ results, dimensions, networks }: Fields): PlacedResult[] {
  const own = [...placedResults(results, ['results']), ...placedResults(dimensions, ['dimensions'])];
  const others = listOf(networks).flatMap((entry, at) => {
    const { network: name, results: inner, dimensions: profile } = fieldsOf(entry);
    const network = typeof name === 'string' ? name : String(at);
    return [
      ...placedResults(inner, ['networks', at, 'results'], network),
      ...placedResults(profile, ['networks', at, 'dimensions'], network),
    ];
  });
  return [...own, ...others];
}

function favourableIssues(favourable: unknown, levels: readonly string[]): CheckIssue[] {
  if (typeof favourable !== 'string' || levels.length === 0 || levels.includes(favourable)) return [];
  const there = levels.map((level) => `"${level}"`).join(', ');
  const message = `The rubric of this report has no level "${favourable}"; expected one of ${there}.`;
  return [{ code: 'unknown-level', path: ['rubric', 'favourable'], message }];
}

function wordIssues({ text }: Fields, levels: readonly string[], results: readonly PlacedResult[]): CheckIssue[] {
  const named = (key: string) => results.map(({ fields }) => fields[key]).filter((id) => typeof id === 'string');
  const asked = { levels, dimensions: named('dimension'), indicators: named('indicator') };
  return Object.entries(asked).flatMap(([part, ids]) => {
    const words = fieldsOf(fieldsOf(text)[part]);
    const without = [...new Set(ids)].filter((id) => !Object.hasOwn(words, id));
    return without.map((id): CheckIssue => {
      const message = `The report speaks of "${id}", which has no words here; add them.`;
      return { code: 'missing-text', path: ['text', part], message };
    });
  });
}

/** Counts and shares are one for each level; the counts of an indicator are those who chose one. */
function countIssues({ fields, path }: PlacedResult, levels: number): CheckIssue[] {
  const lists = ['counts', 'shares'].flatMap((key): CheckIssue[] => {
    const list = fields[key];
    if (!Array.isArray(list) || list.length === levels || levels === 0) return [];
    const message = `Expected ${levels} ${key}, one for each level of the rubric; received ${list.length}.`;
    return [{ code: list.length < levels ? 'too-few' : 'too-many', path: [...path, key], message }];
  });
  const { indicator, n, counts } = fields;
  if (typeof indicator !== 'string' || typeof n !== 'number' || !isNumbers(counts)) return lists;
  const sum = sumOf(counts);
  const message = `Expected as many as the counts add up to, ${sum}; received ${n}. Mend the one or the others.`;
  return sum === n ? lists : [...lists, { code: 'wrong-sum', path: [...path, 'n'], message }];
}

/** Shares are of one whole, and a middle is on the scale. */
function valueIssues({ fields, path }: PlacedResult, levels: number): CheckIssue[] {
  const { shares } = fields;
  const sum = isNumbers(shares) ? sumOf(shares) : 1;
  const ofWhole = `Expected shares that add up to 1; received ${sum} together.`;
  const off = middles.filter((key) => Number(fields[key] ?? 1) > levels && levels > 1);
  return [
    ...(Math.abs(sum - 1) < 1e-6 ? [] : [{ code: 'wrong-sum', path: [...path, 'shares'], message: ofWhole } as const]),
    ...off.map((key): CheckIssue => {
      const message = `Expected a level from 1 to ${levels}; received ${fields[key]}.`;
      return { code: 'out-of-range', path: [...path, key], message };
    }),
  ];
}

const middles = ['medianLow', 'median', 'medianHigh'];

/** What stands beside the results is about indicators that have one. */
function strangerIssues(data: Fields, results: readonly PlacedResult[]): CheckIssue[] {
  const known = new Set(results.map(({ fields }) => fields['indicator']));
  const lists = entriesOf(data['priorities'], ['priorities']).flatMap(({ fields, path }) =>
    Object.entries(fields).flatMap(([name, places]) => entriesOf(places, [...path, name])),
  );
  const beside = ['gaps', 'nextSteps', 'comparisons'].flatMap((key) => entriesOf(data[key], [key]));
  return [...beside, ...lists].flatMap(({ fields: { indicator }, path }): CheckIssue[] => {
    if (results.length === 0 || typeof indicator !== 'string' || known.has(indicator)) return [];
    const message = `The report has no result of "${indicator}"; name an indicator that it has.`;
    return [{ code: 'unknown-indicator', path: [...path, 'indicator'], message }];
  });
}

function repeatedIssues(results: readonly PlacedResult[]): CheckIssue[] {
  const seen = new Set<string>();
  return results.flatMap(({ fields, network, path }): CheckIssue[] => {
    const { unit, role, dimension, indicator } = fields;
    const name = JSON.stringify([unit, role, network, indicator ?? [dimension]]);
    if (seen.size < seen.add(name).size) return [];
    const what = indicator === undefined ? 'dimension' : 'indicator';
    return [{ code: 'duplicate-result', path, message: `This group has a result of the ${what} already; keep one.` }];
  });
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'number');
}

function textsIn(value: unknown): string[] {
  return listOf(value).filter((entry) => typeof entry === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
