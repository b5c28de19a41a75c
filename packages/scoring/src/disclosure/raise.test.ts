import { describe, expect, it } from 'vitest';
import { bears, type Move, moveOf } from './move.ts';
import { raise } from './raise.ts';
import { remembered } from './remembered.ts';

const free = () => 0;

/** Raises cell 0 of one table, and keeps what the table was whenever the aim was looked at. */
function raiseIn(table: number[], moves: readonly Move[], atLeast: number, costs: readonly number[]) {
  const seen: number[][] = [];
  const tried: Move[] = [];
  const list = remembered(moves, [][Symbol.iterator]());
  const cells = raise(list, {
    isReached: () => {
      seen.push([...table]);
      return (table[0] as number) >= atLeast;
    },
    stepsOf: (move) => {
      tried.push(move);
      return bears(table, move) ? [[table, move]] : undefined;
    },
    costOf: (cell) => costs[cell] as number,
  });
  return { cells, seen, tried };
}

describe('raise', () => {
  const fromOne = moveOf([
    [0, 1],
    [1, -1],
  ] as const);
  const fromTwo = moveOf([
    [0, 1],
    [2, -1],
  ] as const);

  it('takes the cheapest of several moves, a cell that has changed for nothing, and takes all of them back', () => {
    const table = [0, 3, 2];
    const { cells, seen } = raiseIn(table, [fromOne, fromTwo], 3, [0, 5, 1]);
    expect(seen).toEqual([
      [0, 3, 2],
      [1, 3, 1],
      [2, 3, 0],
      [3, 2, 0],
    ]);
    expect(cells).toEqual([0, 2, 1]);
    expect(table).toEqual([0, 3, 2]);
  });

  it('takes the first of those that cost the same, and looks no further once a move costs nothing', () => {
    expect(raiseIn([0, 3, 2], [fromOne, fromTwo], 1, [0, 1, 1]).cells).toEqual([0, 1]);
    expect(raiseIn([0, 3, 2], [fromOne, fromTwo], 1, [0, 0, 0]).tried).toEqual([fromOne]);
    expect(raiseIn([0, 3, 2], [fromOne, fromTwo], 1, [0, 1, 0]).cells).toEqual([0, 2]);
  });

  it('does nothing where the aim is reached', () => {
    const { cells, tried } = raiseIn([3, 3, 2], [fromOne], 3, [0, 0, 0]);
    expect([cells, tried]).toEqual([[], []]);
  });

  it('gives up where no move is borne, and takes back those that were', () => {
    const table = [0, 1, 1];
    const { cells, seen } = raiseIn(table, [fromOne, fromTwo], 3, [0, 0, 0]);
    expect([cells, table]).toEqual([undefined, [0, 1, 1]]);
    expect(seen.at(-1)).toEqual([2, 0, 0]);
  });

  it('asks once it is there whether nothing else speaks against it, before all is taken back', () => {
    const table = [0, 3, 2];
    const raised = (isFine: () => boolean) =>
      raise(remembered([fromOne], [][Symbol.iterator]()), {
        isReached: () => (table[0] as number) >= 2,
        stepsOf: (move) => [[table, move]],
        costOf: free,
        isFine,
      });
    const seen: number[][] = [];
    const looked = (isFine: boolean) => () => {
      seen.push([...table]);
      return isFine;
    };
    expect([raised(looked(true)), raised(looked(false))]).toEqual([[0, 1], undefined]);
    expect(seen).toEqual([
      [2, 1, 2],
      [2, 1, 2],
    ]);
    expect(table).toEqual([0, 3, 2]);
  });

  it('reckons what it costs to hide all that the parts of a move change', () => {
    // The first move costs 1 by itself, but comes to parts that change the dear cell 3 as well.
    const table = [0, 3, 2, 9];
    const parts = [
      moveOf([
        [0, 1],
        [1, -1],
        [3, 1],
      ] as const),
      moveOf([[3, -1]] as const),
    ];
    const costs = [0, 1, 5, 9];
    const cells = raise(remembered([fromOne, fromTwo], [][Symbol.iterator]()), {
      isReached: () => (table[0] as number) >= 1,
      stepsOf: (move) => (move === fromOne ? parts : [move]).map((part) => [table, part]),
      costOf: (cell) => costs[cell] as number,
    });
    expect(cells).toEqual([0, 2]);
  });

  it('looks for further moves where none is borne, as long as some are found', () => {
    const table = [0, 1, 1];
    const moves = remembered([fromOne], [][Symbol.iterator]());
    const further = [
      moveOf([
        [0, 1],
        [1, -9],
      ] as const),
      fromTwo,
    ];
    const asked: number[][] = [];
    const aim = (atLeast: number) => ({
      isReached: () => (table[0] as number) >= atLeast,
      stepsOf: (move: Move) => (bears(table, move) ? ([[table, move]] as const) : undefined),
      costOf: free,
      findMore: () => {
        asked.push([...table]);
        const next = further.shift();
        if (next) moves.add(next);
        return next !== undefined;
      },
    });
    // The first that is found isn't borne either.
    expect(raise(moves, aim(2))).toEqual([0, 1, 2]);
    expect(asked).toEqual([
      [1, 0, 1],
      [1, 0, 1],
    ]);
    expect(raise(moves, aim(3))).toBeUndefined();
    expect([asked.length, table]).toEqual([3, [0, 1, 1]]);
  });

  it('carries out all steps of a move, in several tables', () => {
    const tables = [
      [0, 1, 0],
      [0, 0, 1],
    ];
    const [first, second] = tables as [number[], number[]];
    const both = moveOf([
      [0, 2],
      [1, -1],
      [2, -1],
    ] as const);
    const seen: string[] = [];
    const cells = raise(remembered([both], [][Symbol.iterator]()), {
      isReached: () => {
        seen.push(JSON.stringify(tables));
        return (first[0] as number) + (second[0] as number) >= 2;
      },
      stepsOf: () => [
        [first, fromOne],
        [second, fromTwo],
      ],
      costOf: free,
    });
    expect(seen).toEqual(['[[0,1,0],[0,0,1]]', '[[1,0,0],[1,0,0]]']);
    expect(cells).toEqual([0, 1, 2]);
    expect(JSON.stringify(tables)).toBe(seen[0]);
  });
});
