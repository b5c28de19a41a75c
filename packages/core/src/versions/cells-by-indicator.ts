import type { Assessment } from '../assessment/assessment.ts';
import type { CellOf, Part } from '../assessment/cell.ts';
import type { Superseded } from '../assessment/superseded.ts';

/** Something that an assessment says of an indicator. */
export interface Cell {
  readonly part: Part;
  readonly key: string;
  readonly value: CellOf[Part];
  /** What it is told by where it was superseded. */
  readonly lost?: Superseded;
}

/** The parts of an assessment that are made of cells. */
export const cellParts = ['ratings', 'comments', 'targets', 'evidence'] as const;

/** All that an assessment says, and what was superseded of it, by the indicator that it is said of. */
export function cellsByIndicator(assessment: Assessment): Map<string, Cell[]> {
  const cells = [...cellParts.flatMap((part) => cellsIn(assessment, part)), ...supersededCells(assessment)];
  const byIndicator = new Map<string, Cell[]>();
  for (const cell of cells) {
    const indicator = 'indicator' in cell.value ? cell.value.indicator : cell.key;
    const list = byIndicator.get(indicator);
    if (list === undefined) byIndicator.set(indicator, [cell]);
    else list.push(cell);
  }
  return byIndicator;
}

function cellsIn(assessment: Assessment, part: Part): Cell[] {
  const cells = (assessment[part] ?? {}) as Readonly<Record<string, CellOf[Part]>>;
  return Object.entries(cells).map(([key, value]) => ({ part, key, value }));
}

function supersededCells({ superseded = [] }: Assessment): Cell[] {
  return superseded.flatMap((lost) => {
    if (lost.part === 'status') return [];
    return [{ part: lost.part, key: lost.key, value: lost.value as CellOf[Part], lost }];
  });
}
