/** An edge with a direction and a size, between two vertices, each a number from 0. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** One side of a cut: the vertices that its arcs leave. */
export type CutSide = ReadonlySet<number>;

/**
 * Gets ready to find cuts of a graph: sets of vertices that arcs leave and none enter.
 *
 * In a table with its totals, take rows and columns as vertices and each hidden cell as an arc, from the line that adds
 * it to the one that subtracts it. The shown cells tell a sum of hidden ones exactly when these are what leaves a set of
 * vertices that no hidden cell enters.
 *
 * @returns a function that finds such a set which the arc at a position leaves, with all arcs that leave it smaller
 *   together than the minimum; `undefined` when there is none. It is a smallest cut by the largest flow that the arcs
 *   take (Ford & Fulkerson 1956, Canadian Journal of Mathematics 8, 399–404), backwards without limit, as nothing may
 *   enter.
 */
export function smallCut(arcs: readonly Arc[]): (position: number, minimum: number) => CutSide | undefined {
  const arcsAt = positionsAt(arcs);
  return (position, minimum) => {
    const { from, to } = arcs[position] as Arc;
    if (from === to) return undefined;
    const flow = new Map<number, number>();
    const roomOf = (arc: number) => (arcs[arc] as Arc).size - (flow.get(arc) ?? 0);
    for (let sent = 0; sent < minimum; ) {
      const found = findPath({ arcs, arcsAt, roomOf }, from, to);
      if ('reached' in found) return found.reached;
      const room = Math.min(...found.path.map(({ arc, isForward }) => (isForward ? roomOf(arc) : Infinity)));
      for (const { arc, isForward } of found.path) flow.set(arc, (flow.get(arc) ?? 0) + (isForward ? room : -room));
      sent += room;
    }
    return undefined;
  };
}

interface Network {
  readonly arcs: readonly Arc[];
  /** For each vertex, the positions of its arcs. */
  readonly arcsAt: ReadonlyMap<number, readonly number[]>;
  /** How much more an arc takes in its direction. */
  readonly roomOf: (arc: number) => number;
}

interface Step {
  readonly arc: number;
  readonly isForward: boolean;
}

/** A path that takes more, or, where there is none, every vertex that more can reach. */
function findPath(
  { arcs, arcsAt, roomOf }: Network,
  from: number,
  to: number,
): { readonly path: readonly Step[] } | { readonly reached: CutSide } {
  const reached = new Set([from]);
  const path: Step[] = [];
  // An explicit stack: a municipality of thousands of units must not exhaust the call stack.
  const stack = [{ vertex: from, next: 0 }];
  for (let frame = stack[0]; frame !== undefined; frame = stack[stack.length - 1]) {
    const arc = arcsAt.get(frame.vertex)?.[frame.next];
    frame.next += 1;
    if (arc === undefined) {
      stack.pop();
      path.pop();
      continue;
    }
    const ends = arcs[arc] as Arc;
    const isForward = ends.from === frame.vertex;
    const other = isForward ? ends.to : ends.from;
    if (reached.has(other) || (isForward && roomOf(arc) <= 0)) continue;
    path.push({ arc, isForward });
    if (other === to) return { path };
    reached.add(other);
    stack.push({ vertex: other, next: 0 });
  }
  return { reached };
}

function positionsAt(arcs: readonly Arc[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [position, { from, to }] of arcs.entries()) {
    for (const vertex of [from, to]) {
      const list = found.get(vertex);
      if (list === undefined) found.set(vertex, [position]);
      else list.push(position);
    }
  }
  return found;
}
