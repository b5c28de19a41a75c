import type { Dimension, Indicator, Issue, OrdinalRubric, Rubric } from '@rubrikk/core';
import { scaleList } from './shipped-scales.ts';

/** What keeps a report from being made of a rubric that is right in itself. */
export interface ReportIssue extends Omit<Issue, 'code'> {
  readonly code: 'no-scale' | 'no-order' | 'own-scale';
}

/** A rubric that a report can be made of is one of which there is nothing to say here. */
export function isReportable(rubric: Rubric): rubric is OrdinalRubric {
  return reportIssues(rubric).length === 0;
}

/** Says what keeps a report from being made of a rubric: it counts on one scale, whose higher levels are better. */
export function reportIssues({ id, scale, scales = [], dimensions }: Rubric): ReportIssue[] {
  const own = scales.map((one, at) => ({ one, path: ['rubric', 'scales', at] }));
  const all = scale === undefined ? own : [{ one: scale, path: ['rubric', 'scale'] }, ...own];
  const indicators = placedIndicators(dimensions, ['rubric', 'dimensions']);
  return [
    ...(scale === undefined ? [noScale(id, scales.length > 0)] : []),
    ...all.flatMap(({ one, path }) => (one.kind === 'ordinal' ? [] : [noOrder(one.id, path)])),
    ...indicators.flatMap(({ indicator, path }) => (indicator.scale === undefined ? [] : [ownScale(indicator, path)])),
  ];
}

interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly path: Issue['path'];
}

function placedIndicators(dimensions: readonly Dimension[], under: Issue['path']): PlacedIndicator[] {
  return dimensions.flatMap((dimension, at) => {
    const path = [...under, at];
    const indicators = dimension.indicators ?? [];
    return [
      ...indicators.map((indicator, place) => ({ indicator, path: [...path, 'indicators', place] })),
      ...placedIndicators(dimension.dimensions ?? [], [...path, 'dimensions']),
    ];
  });
}

function noScale(id: string, hasOthers: boolean): ReportIssue {
  const needed = `A report needs a scale that the indicators share, and the rubric "${id}" has none.`;
  const own = 'a file of your own may have a "scale", with a label for each level in each text.';
  const shipped = `Say which one the answers are on: --scale ${scaleList()}; or`;
  const message = hasOthers ? `${needed} Give it one: ${own}` : `${needed} ${shipped} ${own}`;
  return { code: 'no-scale', path: ['rubric'], message };
}

function noOrder(scale: string, path: Issue['path']): ReportIssue {
  const message = `A report needs levels in order, and those of the scale "${scale}" have none: they are classes that things are sorted into, so there is no median, share or gap to tell. Count how many chose each class instead, as a spreadsheet does. Levels that have an order say so with "kind": "ordinal".`;
  return { code: 'no-order', path, message };
}

function ownScale({ id, scale }: Indicator, path: Issue['path']): ReportIssue {
  const message = `A report needs one scale for all, and the indicator "${id}" is rated on its own, "${scale}". Put the indicators of each scale in a rubric of their own.`;
  return { code: 'own-scale', path: [...path, 'scale'], message };
}
