import type { Rubric } from './rubric.ts';

/** The ids of a rubric's dimensions. */
export type DimensionId<R extends Rubric> = R['dimensions'][number]['id'];

/** The ids of a rubric's indicators. */
export type IndicatorId<R extends Rubric> = R['dimensions'][number]['indicators'][number]['id'];

/** The ids of a rubric's levels. */
export type LevelId<R extends Rubric> = R['scale']['levels'][number]['id'];

/** The ids of a rubric's instructions; `never` where it has none. */
export type InstructionId<R extends Rubric> = R extends { readonly instructions: readonly (infer Id extends string)[] }
  ? Id
  : Rubric extends R
    ? string
    : never;
