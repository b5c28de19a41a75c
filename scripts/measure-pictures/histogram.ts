import { type Axis, plotOf, xAxis } from './axes.ts';
import type { IntervalRow } from './interval-chart.ts';
import { coordinate, lineAt, shown, strokeAt, strokeAttributes, svgDocument, textAt, textRoom } from './svg.ts';
import { range } from './ways.ts';

interface Histogram {
  readonly title: string;
  readonly x: Axis;
  readonly values: readonly number[];
  readonly binWidth: number;
  readonly rows: readonly IntervalRow[];
}

const rowHeight = 14;

/** Draws how often values fall into bins of equal width, and intervals above them, each with its name. */
export function histogram({ title, x, values, binWidth, rows }: Histogram): string {
  const top = 10 + rows.length * rowHeight;
  const bins = range(0, Math.round((x.to - x.from) / binWidth) - 1).map((bin) => {
    const low = x.from + bin * binWidth;
    return [low, values.filter((value) => Math.floor((value - x.from) / binWidth + 1e-9) === bin).length] as const;
  });
  const highest = Math.max(...bins.map(([, count]) => count));
  const margin = 12 + Math.max(...rows.map(({ label }) => textRoom(label)));
  const plot = plotOf(x, { label: '', from: 0, to: highest, ticks: [] }, margin, [top, top + 56]);
  const bars = bins.map(([low, count]) => {
    const [left, right] = [plot.x(low) + 0.5, plot.x(low + binWidth) - 0.5];
    const size = `width="${coordinate(right - left)}" height="${coordinate(plot.bottom - plot.y(count))}"`;
    return `<rect x="${coordinate(left)}" y="${coordinate(plot.y(count))}" ${size} fill="${strokeAt(0).colour}" fill-opacity="0.55"/>`;
  });
  const intervals = rows.flatMap(({ label, low, high, value }, at) => [
    textAt(plot.right + 8, 12 + at * rowHeight, label),
    lineAt(plot.x(low), 8 + at * rowHeight, plot.x(high), 8 + at * rowHeight, strokeAttributes(strokeAt(0))),
    `<circle cx="${coordinate(plot.x(value))}" cy="${8 + at * rowHeight}" r="3" fill="${strokeAt(1).colour}"/>`,
  ]);
  const description = rows.map(({ label, low, high }) => `${label}: ${shown(low)} to ${shown(high)}.`).join(' ');
  return svgDocument(title, description, plot.bottom + 34, [...bars, ...xAxis(x, plot), ...intervals]);
}
