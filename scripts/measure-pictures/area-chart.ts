import { type Axis, pathThrough, plotOf, xAxis, yAxis } from './axes.ts';
import { shown, strokeAt, svgDocument, textAt, textRoom } from './svg.ts';

/** One part of a whole along the way. */
interface Area {
  readonly label: string;
  readonly points: readonly (readonly [x: number, share: number])[];
}

interface AreaChart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly areas: readonly Area[];
}

/** Draws parts of a whole on top of each other, the first at the bottom; each is named at its end. */
export function areaChart({ title, x, y, areas }: AreaChart): string {
  const plot = plotOf(x, y, 12 + Math.max(...areas.map(({ label }) => textRoom(label))), [20, 96]);
  const floors = areas[0]?.points.map(() => 0) ?? [];
  const drawn = areas.flatMap(({ label, points }, at) => {
    const low = points.map(([x], step) => [x, floors[step] as number] as const);
    for (const [step, [, share]] of points.entries()) floors[step] = (floors[step] as number) + share;
    const high = points.map(([x], step) => [x, floors[step] as number] as const);
    const middle = ((low.at(-1)?.[1] ?? 0) + (high.at(-1)?.[1] ?? 0)) / 2;
    const { colour } = strokeAt(at);
    return [
      `<path d="${pathThrough([...high, ...low.toReversed()], plot)}Z" fill="${colour}" fill-opacity="0.55"/>`,
      textAt(plot.right + 8, plot.y(middle) + 4, label, ` fill="${colour}"`),
    ];
  });
  const described = areas.map(({ label, points }) => `${label}: ${ends(points)}.`).join(' ');
  return svgDocument(title, described, 128, [...yAxis(y, plot), ...xAxis(x, plot), ...drawn]);
}

function ends(points: Area['points']): string {
  return [points[0], points.at(-1)].map((point) => point && `${shown(point[1])} at ${shown(point[0])}`).join(', ');
}
