import { gainOf, lessMove, type Move, turnedMove } from './move.ts';

/** How many moves are made up for a cell. */
const most = 400;

/** Moves by which a cell becomes larger: the circuits that it is in, and then those with another circuit put to them. */
export function* movesFor(position: number, circuits: readonly Move[]): Generator<Move> {
  const own = circuits.flatMap((circuit) => {
    const gain = gainOf(circuit, position);
    return gain === 0 ? [] : [gain > 0 ? circuit : turnedMove(circuit)];
  });
  yield* own;
  let made = 0;
  for (const one of own) {
    const cells = new Set(one.cells);
    for (const other of circuits) {
      if (!other.cells.some((cell) => cells.has(cell))) continue;
      for (const times of [1, -1] as const) {
        const sum = lessMove(one, other, times);
        if (gainOf(sum, position) > 0) yield sum;
        made += 1;
        if (made === most) return;
      }
    }
  }
}
