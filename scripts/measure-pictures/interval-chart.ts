import { type Axis, plotOf, xAxis } from './axes.ts';
import { coordinate, lineAt, shown, strokeAt, strokeAttributes, svgDocument, textAt, textRoom } from './svg.ts';

/** An interval with its name, and the value that it belongs to. */
export interface IntervalRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

interface IntervalChart {
  readonly title: string;
  readonly x: Axis;
  readonly rows: readonly IntervalRow[];
}

const rowHeight = 15;
const top = 12;

/** Draws intervals below each other, each with its name. */
export function intervalChart({ title, x, rows }: IntervalChart): string {
  const bottom = top + rows.length * rowHeight - 6;
  const margin = 12 + Math.max(...rows.map(({ label }) => textRoom(label)));
  const plot = plotOf(x, { label: '', from: 0, to: 1, ticks: [] }, margin, [top, bottom]);
  const guides = x.ticks.map((tick) =>
    lineAt(plot.x(tick), top - 8, plot.x(tick), bottom, ' stroke="currentColor" stroke-opacity="0.3"'),
  );
  const drawn = rows.flatMap(({ label, low, high, value }, at) => {
    const y = top + at * rowHeight;
    return [
      textAt(plot.right + 8, y + 4, label),
      lineAt(plot.x(low), y, plot.x(high), y, strokeAttributes(strokeAt(0))),
      `<circle cx="${coordinate(plot.x(value))}" cy="${coordinate(y)}" r="3" fill="${strokeAt(1).colour}"/>`,
    ];
  });
  const description = rows.map(({ label, low, high }) => `${label}: ${shown(low)} to ${shown(high)}.`).join(' ');
  return svgDocument(title, description, bottom + 34, [...guides, ...xAxis(x, plot), ...drawn]);
}
