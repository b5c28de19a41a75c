import { type Axis, type Plot, pathThrough, plotOf, xAxis, yAxis } from './axes.ts';
import { lineAt, type Stroke, shown, strokeAt, strokeAttributes, svgDocument, textAt, textRoom } from './svg.ts';

export type Point = readonly [x: number, y: number | undefined];

/** A measure along the way, or an interval: from `points` up to `upper`. */
export interface Line {
  readonly label: string;
  readonly points: readonly Point[];
  readonly upper?: readonly Point[];
}

interface LineChart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
}

const span = [20, 96] as const;
const height = 128;
const sample = 16;
const lineHeight = 13;

/** Draws measures along a way: each line ends at its name. */
export function lineChart({ title, x, y, lines }: LineChart): string {
  const margin = sample + 14 + Math.max(...lines.map(({ label }) => textRoom(label)));
  const plot = plotOf(x, y, margin, span);
  return svgDocument(title, lines.map(described).join(' '), height, [
    ...yAxis(y, plot),
    ...xAxis(x, plot),
    ...lines.flatMap((line, at) => drawn(line, strokeAt(at), plot)),
    ...names(lines, plot),
  ]);
}

function described({ label, points, upper }: Line): string {
  if (upper !== undefined) return [`${label}, from:`, told(points), 'to:', told(upper)].join(' ');
  return `${label}: ${told(points)}`;
}

function told(points: readonly Point[]): string {
  const known = points.filter((point): point is readonly [number, number] => point[1] !== undefined);
  const chosen = [known[0], known[Math.floor(known.length / 2)], known.at(-1)];
  return `${chosen.map((point) => point && `${shown(point[1])} at ${shown(point[0])}`).join(', ')}.`;
}

function drawn({ points, upper }: Line, stroke: Stroke, plot: Plot): string[] {
  const lines = [points, ...(upper ? [upper] : [])].map((line) => {
    return `<path d="${pathThrough(line, plot)}"${strokeAttributes(stroke)}/>`;
  });
  if (upper === undefined) return lines;
  const outline = pathThrough([...upper, ...points.toReversed()], plot);
  return [`<path d="${outline}Z" fill="${stroke.colour}" fill-opacity="0.15"/>`, ...lines];
}

function names(lines: readonly Line[], plot: Plot): string[] {
  const ends = lines.map(({ points }) => plot.y(points.findLast(([, y]) => y !== undefined)?.[1] ?? 0));
  return apart(ends).flatMap((y, at) => {
    const stroke = strokeAt(at);
    const from = plot.right + 6;
    const label = textAt(from + sample + 4, y + 4, (lines[at] as Line).label, ` fill="${stroke.colour}"`);
    return [lineAt(from, y, from + sample, y, strokeAttributes(stroke)), label];
  });
}

/** Moves names that would overlap up or down, as little as keeps them in the picture. */
function apart(ends: readonly number[]): number[] {
  const order = ends.map((_, at) => at).sort((a, b) => (ends[a] as number) - (ends[b] as number));
  const places = [...ends];
  let lowest = span[0] - 4;
  for (const at of order) {
    places[at] = Math.max(places[at] as number, lowest);
    lowest = (places[at] as number) + lineHeight;
  }
  let highest = span[1] - 1;
  for (const at of order.reverse()) {
    places[at] = Math.min(places[at] as number, highest);
    highest = (places[at] as number) - lineHeight;
  }
  return places;
}
