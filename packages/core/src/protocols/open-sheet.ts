import type { Sheet } from './sheet.ts';
import type { Tool } from './tool.ts';

/** What a sheet needs to be opened. */
export interface SheetStart {
  /** Unlike every other sheet of the one who keeps them. */
  readonly id: string;
  /** The unit that fills it in. */
  readonly unit: string;
  /** The wave that it belongs to. */
  readonly wave?: string;
}

/**
 * Opens an empty sheet of a tool. In a sequence that carries, it opens with what was written last time: what was thought
 * wise then is what is looked at first now.
 *
 * @param tool - the tool
 * @param start - the sheet's id, its unit and wave
 * @param last - the same unit's sheet of the wave before
 * @returns the sheet
 * @throws RangeError when `last` is a sheet of another tool or unit
 * @example
 * ```ts
 * import { addToSheet, openSheet, type Tool } from '@rubrikk/core';
 *
 * const questions = [{ id: 'done' }, { id: 'learned' }, { id: 'wise' }] as const;
 * const tool = { kind: 'sequence', id: 'look-back', version: '1.0.0', questions, carries: 'wise' } as const satisfies Tool;
 * const autumn = openSheet(tool, { id: 's1', unit: 'north', wave: '2026-autumn' });
 * const entry = { id: 'e1', place: 'wise', words: 'Begin with two classes', at: '2026-11-21T10:00:00Z' } as const;
 * const written = addToSheet(tool, autumn, entry);
 * if (written.ok) {
 *   const spring = openSheet(tool, { id: 's2', unit: 'north', wave: '2027-spring' }, written.value);
 *   console.log(spring.opens?.[0]?.entry.words); // => Begin with two classes
 * }
 * ```
 */
export function openSheet(tool: Tool, start: SheetStart, last?: Sheet): Sheet {
  const { id, unit, wave } = start;
  if (last !== undefined) refuseOther(tool, unit, last);
  const carries = tool.kind === 'sequence' ? tool.carries : undefined;
  const carried = last === undefined ? [] : last.entries.filter(({ place }) => place === carries);
  return {
    id,
    tool: { id: tool.id, version: tool.version },
    unit,
    ...(wave === undefined ? {} : { wave }),
    ...(last === undefined || carries === undefined
      ? {}
      : { opens: carried.map((entry) => ({ sheet: last.id, entry })) }),
    entries: [],
  };
}

function refuseOther(tool: Tool, unit: string, last: Sheet): void {
  if (last.tool.id === tool.id && last.unit === unit) return;
  const received = `one of ${last.tool.id} by ${last.unit}`;
  throw new RangeError(
    `openSheet takes the last sheet of ${tool.id} by ${unit}; received ${received}. Pass the unit's own, or none.`,
  );
}
