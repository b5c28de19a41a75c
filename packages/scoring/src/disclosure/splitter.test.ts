import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Move, moveOf } from './move.ts';
import { splitter } from './splitter.ts';

const list = (moves: readonly Move[]) => ({ at: (place: number) => moves[place] });
const by = (...more: readonly number[]) => moveOf([...more.entries()].filter(([, one]) => one !== 0));

describe('splitter', () => {
  const forTwo = by(2, -1, -1);

  it('takes the first category that bears the whole move', () => {
    const split = splitter(list([]));
    const tables = [
      [0, 1, 0],
      [0, 1, 1],
      [5, 5, 5],
    ];
    expect(split(tables, forTwo, 3)).toEqual([{ category: 1, move: forTwo }]);
    expect(split(tables, forTwo, 1)).toBeUndefined();
  });

  it('puts one part in a category and the rest in another where none bears the whole', () => {
    const tables = [
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ];
    // What the second cell gives isn't borne by the first two; what the third gives is, by the second.
    const split = splitter(list([by(1, -1), by(1, 0, -1)]));
    expect(split(tables, forTwo, 2)).toEqual([
      { category: 1, move: by(1, 0, -1) },
      { category: 2, move: by(1, -1) },
    ]);
    // The rest may be in any category, the first part only within those told.
    expect(split(tables, forTwo, 1)).toBeUndefined();
  });

  it('does not put both parts into one category', () => {
    const tables = [
      [0, 1, 0],
      [0, 0, 0],
    ];
    expect(splitter(list([by(1, -1), by(1, 0, -1)]))(tables, forTwo, 2)).toBeUndefined();
  });

  it('takes the parts of which the first costs least to hide, and looks no further once it costs nothing', () => {
    const tables = [
      [0, 1, 1],
      [0, 1, 1],
    ];
    const three = by(3, -2, -1);
    const ways = [by(2, -1, -1), by(1, -1), by(2, -2, 0), by(1, 0, -1)];
    const asked: number[] = [];
    const wayAt = (place: number) => {
      asked.push(place);
      return ways[place];
    };
    const costs = (...own: readonly number[]) => splitter({ at: wayAt }, (move) => own[ways.indexOf(move)] as number);
    expect(costs(3, 2, 0, 4)(tables, three, 2)?.[0]).toEqual({ category: 0, move: ways[1] });
    expect(costs(1, 2, 0, 4)(tables, three, 2)?.[0]).toEqual({ category: 0, move: ways[0] });
    expect(costs(1, 1, 0, 1)(tables, three, 2)?.[0]).toEqual({ category: 0, move: ways[0] });
    asked.length = 0;
    // What can't be hidden is no part.
    expect(costs(Number.POSITIVE_INFINITY, 0, 0, 0)(tables, three, 2)?.[0]).toEqual({ category: 0, move: ways[1] });
    expect(Math.max(...asked)).toBeLessThan(3);
  });

  it('tries a hundred ways', () => {
    const tables = [
      [0, 1, 0],
      [0, 0, 1],
    ];
    const useless = by(1, 0, 0, -1);
    const ways = (before: number) => list([...new Array<Move>(before).fill(useless), by(1, -1)]);
    const wide = tables.map((table) => [...table, 0]);
    expect(splitter(ways(99))(wide, forTwo, 2)).toHaveLength(2);
    expect(splitter(ways(100))(wide, forTwo, 2)).toBeUndefined();
  });

  it('gives parts that come to the move, each borne by a category of its own, the first within those told', () => {
    const move = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 });
    const table = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
    let [split, whole] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(move, { minLength: 1, maxLength: 4 }),
        fc.array(move, { maxLength: 5 }),
        fc.array(table, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (moves, ways, tables, most) => {
          const within = Math.min(most, tables.length);
          const of = splitter(list(ways.map((way) => by(...way))));
          // Asked again for another move, it takes none for the rest of the first.
          for (const one of moves) {
            const parts = of(tables, by(...one), within);
            if (parts === undefined) {
              // No category bears it whole, and of no part, put into the first that bears it, another bears the rest.
              const bearing = (more: readonly number[], category: number) =>
                (tables[category] as number[]).every((n, at) => n + (more[at] as number) >= 0);
              const first = [...tables.keys()].slice(0, within);
              expect(first.filter((category) => bearing(one, category))).toEqual([]);
              const found = ways.filter((way) => {
                const rest = one.map((more, at) => more - (way[at] as number));
                const category = first.find((at) => bearing(way, at));
                return category !== undefined && [...tables.keys()].some((at) => at !== category && bearing(rest, at));
              });
              expect(found).toEqual([]);
              continue;
            }
            if (parts.length > 1) split += 1;
            else whole += 1;
            const moreAt = (part: Move, at: number) => part.more[part.cells.indexOf(at)] ?? 0;
            expect(one.map((_, at) => parts.reduce((all, part) => all + moreAt(part.move, at), 0))).toEqual(one);
            expect(new Set(parts.map(({ category }) => category)).size).toBe(parts.length);
            expect(parts[0]?.category).toBeLessThan(within);
            for (const { category, move: part } of parts) {
              expect(tables[category]?.every((n, at) => n + moreAt(part, at) >= 0)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(Math.min(split, whole)).toBeGreaterThan(50);
  });
});
