import type { Tool } from './tool.ts';

/** A cell, a question or a level, seen alike. */
export interface Place {
  readonly id: string;
  readonly prompts?: readonly string[];
  readonly groups?: readonly string[];
  readonly under?: string;
}

/** The places of a tool, in its order. */
export function toolPlaces(tool: Tool): readonly Place[] {
  switch (tool.kind) {
    case 'grid':
      return tool.cells;
    case 'sequence':
      return tool.questions;
    case 'tree':
      return tool.levels;
  }
}
