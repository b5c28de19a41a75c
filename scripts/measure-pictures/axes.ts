import { coordinate, lineAt, shown, textAt, textRoom, width } from './svg.ts';

/** One axis: what it shows, from where to where, and where its numbers stand. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Where values stand in a picture. */
export interface Plot {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const plotLeft = 30;
const faint = ' stroke="currentColor" stroke-opacity="0.3"';

/** The plot between a left margin for numbers and a right one for names of lines. */
export function plotOf(x: Axis, y: Axis, rightMargin: number, [top, bottom]: readonly [number, number]): Plot {
  const right = width - rightMargin;
  return {
    x: (value) => plotLeft + ((value - x.from) / (x.to - x.from)) * (right - plotLeft),
    y: (value) => bottom - ((value - y.from) / (y.to - y.from)) * (bottom - top),
    right,
    top,
    bottom,
  };
}

/** Lines across with their numbers, and what they show above them. */
export function yAxis(axis: Axis, plot: Plot): string[] {
  const heading = textAt(0, plot.top - 9, axis.label);
  const ticks = axis.ticks.flatMap((tick) => [
    textAt(plotLeft - 6, plot.y(tick) + 4, shown(tick), ' text-anchor="end"'),
    lineAt(plotLeft, plot.y(tick), plot.right, plot.y(tick), faint),
  ]);
  return [heading, ...ticks];
}

/** The numbers below the plot, and below them what they show. */
export function xAxis(axis: Axis, plot: Plot): string[] {
  const ticks = axis.ticks.flatMap((tick) => [
    textAt(plot.x(tick), plot.bottom + 15, shown(tick), ' text-anchor="middle"'),
    lineAt(plot.x(tick), plot.bottom, plot.x(tick), plot.bottom + 4, faint),
  ]);
  const start = Math.max(0, Math.min(plotLeft, width - textRoom(axis.label)));
  return [...ticks, textAt(start, plot.bottom + 29, axis.label)];
}

/** A broken line through points; begins anew after a point without a value. */
export function pathThrough(points: readonly (readonly [number, number | undefined])[], plot: Plot): string {
  let drawn = false;
  return points
    .map(([x, y]) => {
      const move = y === undefined ? '' : `${drawn ? 'L' : 'M'}${coordinate(plot.x(x))} ${coordinate(plot.y(y))}`;
      drawn = y !== undefined;
      return move;
    })
    .join('');
}
