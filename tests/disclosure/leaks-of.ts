import type { Hierarchy, SuppressionReason } from '@rubrikk/scoring';
import { linkedSystem } from '../../packages/scoring/src/disclosure/linked-system.ts';
import { orderedCells } from '../../packages/scoring/src/disclosure/ordered-cells.ts';
import { reach } from '../../packages/scoring/src/disclosure/reach.ts';
import { startTableau } from '../../packages/scoring/src/disclosure/tableau.ts';
import { findTable, isTable, type Wish } from './find-table.ts';

/** What a suppression gives away, in words; empty when nothing. */
export function leaksOf(
  hierarchy: Hierarchy,
  reasons: readonly (SuppressionReason | undefined)[],
  minimum: number,
): string[] {
  const { cells } = hierarchy;
  const shown = new Set(cells.flatMap(({ id, isPublished }, at) => (reasons[at] || isPublished === false ? [] : [id])));
  const tables: ReadonlyMap<string, number>[] = [];
  const isThinkable = (wish: Wish) => {
    if (tables.some((table) => isTable(hierarchy, shown, wish, table))) return true;
    const found = findTable(hierarchy, shown, wish);
    const candidates = found === 'gave up' ? suggestedTables(hierarchy, shown, wish) : [found];
    for (const table of candidates) {
      if (table === undefined || !isTable(hierarchy, shown, wish, table)) continue;
      tables.push(table);
      return true;
    }
    return false;
  };
  const small = cells.flatMap(({ id, n }) => (n > 0 && n < minimum ? [{ id, atLeast: minimum }] : []));
  return cells.flatMap(({ id, n, isPublished }) => {
    if (shown.has(id)) return n > 0 && n < minimum ? [`${id} is shown with ${n}`] : [];
    // A group of nobody holds no one to protect; and a part that isn't published is only ever told, never hidden.
    if (n === 0 || (isPublished === false && n >= minimum)) return [];
    if (n < minimum) return isThinkable({ id, atLeast: minimum }) ? [] : [`${id} with ${n} can't reach ${minimum}`];
    const either = [
      { id, atLeast: n + 1 },
      { id, atMost: n - 1 },
    ];
    const isOpen =
      either.some(isThinkable) ||
      small.some((demand) => {
        for (const table of suggestedTables(hierarchy, shown, demand)) {
          if (either.some((wish) => isTable(hierarchy, shown, wish, table))) return true;
        }
        return false;
      });
    return isOpen ? [] : [`${id} is told to be ${n}`];
  });
}

/**
 * Tables that the code under test suggests, where trying took too long. Nothing rests on them being right: whether one
 * is a table of whole numbers is checked by adding up.
 */
function* suggestedTables(
  { cells, relations }: Hierarchy,
  shown: ReadonlySet<string>,
  { id, atLeast }: Wish,
): Generator<ReadonlyMap<string, number>> {
  if (atLeast === undefined) return;
  const ids = cells.map((cell) => cell.id);
  const system = linkedSystem(ids, relations);
  const ordered = orderedCells(system, cells);
  const values = ordered.map(({ n }) => n);
  const isHidden = Uint8Array.from(ordered, (cell) => (shown.has(cell.id) ? 0 : 1));
  const position = system.positionOf.get(id) as number;
  const tableau = startTableau(system.equations, values.length);
  for (let more = 0; more < 30; more += 1) {
    const result = reach(tableau, { position, values, atLeast: atLeast + more }, isHidden);
    if ('bound' in result) return;
    const change = new Map(result.change);
    const table = new Map(ordered.map((cell, at) => [cell.id, cell.n + (change.get(at) ?? 0)]));
    yield table;
    const whole = findTable({ cells, relations }, shown, { id, atLeast }, table);
    if (whole instanceof Map) yield whole;
  }
}
