import type { Assessment } from '../assessment/assessment.ts';
import type { CellOf, Part } from '../assessment/cell.ts';
import { type Cell, cellsByIndicator } from './cells-by-indicator.ts';
import { type Fate, fateOf } from './fate-of.ts';
import type { Step } from './step.ts';

/** A cell of the older assessment, and what became of it. */
export interface MovedCell {
  readonly step: Step;
  readonly cell: Cell;
  readonly fate: Fate;
  /** What it is in the newer assessment; none where it wasn't carried. */
  readonly becomes: readonly Cell[];
}

/** Moves all that an assessment says, in the order of the steps. */
export function moveCells(assessment: Assessment, steps: readonly Step[]): MovedCell[] {
  const cells = cellsByIndicator(assessment);
  return steps.flatMap((step) => (cells.get(step.from) ?? []).map((cell) => moveCell(step, cell)));
}

function moveCell(step: Step, cell: Cell): MovedCell {
  const fate = fateOf(step, 'level' in cell.value ? cell.value.level : undefined);
  if (!fate.carried) return { step, cell, fate, becomes: [] };
  const value = fate.level === undefined ? cell.value : { ...cell.value, level: fate.level };
  return { step, cell, fate, becomes: step.entry.to.map((to) => cellAt(to, cell, value)) };
}

function cellAt(indicator: string, { part, key }: Cell, value: CellOf[Part]): Cell {
  return part === 'evidence' ? { part, key, value: { ...value, indicator } } : { part, key: indicator, value };
}
