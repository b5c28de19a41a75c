import { type Move, moveOf } from './move.ts';
import type { Change } from './reach.ts';
import { commonDivisor, type Equation, startTableau } from './tableau.ts';

/**
 * Moves of which all others are made up: one for each cell that the sums leave open when the cells before it are known.
 *
 * @param equations - the sums
 * @param order - the cells that may change; a move changes none that come after the one that it is for
 */
export function circuitsOf(equations: readonly Equation[], order: readonly number[]): Move[] {
  const columnOf = new Map(order.map((position, column) => [position, column]));
  const between = equations.map((equation) =>
    equation.flatMap(([at, factor]): [number, number][] => {
      const column = columnOf.get(at);
      return column === undefined ? [] : [[column, factor]];
    }),
  );
  const { rows, basis, rowOf } = startTableau(between, order.length);
  return order.flatMap((position, column) => {
    if ((rowOf[column] as number) >= 0) return [];
    const solved = rows.flatMap((row, at): Solved[] => {
      const factor = row[column] as number;
      const cell = basis[at] as number;
      return factor === 0 ? [] : [{ position: order[cell] as number, lead: row[cell] as number, factor }];
    });
    return [moveOf(circuitOf(position, solved))];
  });
}

/** A cell that changes with the one that a circuit is for. */
interface Solved {
  readonly position: number;
  readonly lead: number;
  readonly factor: number;
}

/** The smallest change in whole numbers in which a cell becomes more, and those that are solved for it follow. */
function circuitOf(position: number, solved: readonly Solved[]): Change {
  const times = solved.reduce((product, { lead }) => (product / commonDivisor(product, lead)) * lead, 1);
  const change = solved.map(({ position: at, lead, factor }): [number, number] => [at, (-factor * times) / lead]);
  const shared = change.reduce((divisor, [, more]) => commonDivisor(divisor, more), times);
  const all: readonly (readonly [number, number])[] = [[position, times], ...change];
  return all.map(([at, more]): [number, number] => [at, more / shared]).sort(([a], [b]) => a - b);
}
