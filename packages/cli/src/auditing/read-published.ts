import { missingKinds } from '@rubrikk/scoring';
import { fieldsOf } from '../fields-of.ts';
import { sumOf } from '../sum-of.ts';
import { isCount } from './is-count.ts';
import {
  groupOf,
  labelIssues,
  numbersIn,
  type PlacedResult,
  type PublishedIssue,
  placedResults,
  repeated,
  wrong,
} from './placed-result.ts';
import { dimensionIssues, publishedDimension } from './published-dimension.ts';
import type { PublishedGroup, PublishedReport } from './published-group.ts';
import { shownBeside } from './shown-beside.ts';
import { textOrNull } from './text-or-null.ts';

/** Takes from the data of a report what an audit needs, or tells of everything that it can't read. */
export function readPublished(data: unknown): PublishedReport | { readonly issues: readonly PublishedIssue[] } {
  const { minimum, results, dimensions = [], networks = [], rubric, wave, round } = fieldsOf(data);
  if (![results, dimensions, networks].every(Array.isArray)) {
    const message =
      'Expected a report with its "results", or a comparison with its format line, as rubrikk report and rubrikk compare --format json write them.';
    return { issues: [{ code: 'no-report', path: [], message }] };
  }
  const all = [...placedResults(results, ['results']), ...inNetworks(networks, 'results')];
  const whole = [...placedResults(dimensions, ['dimensions']), ...inNetworks(networks, 'dimensions')];
  const issues = [...minimumIssues(minimum), ...all.flatMap(resultIssues), ...whole.flatMap(dimensionIssues)];
  if (issues.length > 0) return { issues };
  const groups = all.map(publishedGroup);
  const shown = whole.filter(({ fields: { status } }) => status === 'shown').map(publishedDimension);
  const twice = [...repeated(groups, 'indicator'), ...repeated(shown, 'dimension')];
  if (twice.length > 0) return { issues: twice };
  const toldReasons = groups.filter((_, at) => tellsSize(all[at] as PlacedResult));
  const of = { rubric: rubricName(rubric), wave: textOrNull(wave), round: textOrNull(round) };
  const isWeighted = all.some(({ fields }) => Array.isArray(fields['weightedCounts']));
  const beside = shownBeside(fieldsOf(data), groups);
  const told = { groups, dimensions: shown, toldReasons, shownBeside: beside };
  return { ...of, minimum: minimum as number, ...told, ...(isWeighted && { isWeighted }) };
}

function inNetworks(networks: unknown, key: 'results' | 'dimensions'): PlacedResult[] {
  return (networks as readonly unknown[]).flatMap((data, at) => {
    const { network, [key]: results } = fieldsOf(data);
    return placedResults(results, ['networks', at, key], String(network));
  });
}

/** The reasons that tell of a group that is withheld whether it is below the minimum. */
function tellsSize({ fields: { status, reason } }: PlacedResult): boolean {
  return status === 'suppressed' && (reason === 'too-few' || reason === 'would-reveal');
}

function minimumIssues(minimum: unknown): PublishedIssue[] {
  if (isCount(minimum) && minimum > 0) return [];
  return [wrong(['minimum'], 'the smallest number of raters that is shown, a whole number from 1', minimum)];
}

function resultIssues(result: PlacedResult): PublishedIssue[] {
  const { status, n } = result.fields;
  const isRight = status !== 'shown' || isCount(n);
  return [
    ...labelIssues(result, 'indicator'),
    ...(isRight ? [] : [wrong([...result.path, 'n'], 'how many chose a level, a whole number from 0', n)]),
    ...(status === 'suppressed' ? numbersIn(result) : []),
  ];
}

function publishedGroup(result: PlacedResult): PublishedGroup {
  const { indicator, dimension, status, n, counts, missing, setAside } = result.fields;
  const isShownByLevel = status === 'shown' && isCountsOf(counts, n);
  const without = [...missingKinds.map((kind) => fieldsOf(missing)[kind]), setAside ?? 0];
  return {
    ...groupOf(result),
    indicator: indicator as string,
    ...(typeof dimension === 'string' && { dimension }),
    n: status === 'shown' ? (n as number) : undefined,
    ...(isShownByLevel && { counts }),
    ...(isShownByLevel && without.every(isCount) && { categories: [...counts, ...without] }),
    missing: sumOf([...Object.values(fieldsOf(missing)), setAside].filter(isCount)),
  };
}

/** Whether these are counts on levels, of just so many raters. */
function isCountsOf(counts: unknown, n: unknown): counts is readonly number[] {
  return Array.isArray(counts) && counts.every(isCount) && sumOf(counts) === n;
}

function rubricName(rubric: unknown): string | undefined {
  const { id, version } = fieldsOf(rubric);
  return typeof id === 'string' ? `${id} ${textOrNull(version) ?? ''}`.trim() : undefined;
}
