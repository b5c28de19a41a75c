import type { Dimension } from './dimension.ts';
import type { Indicator } from './indicator.ts';
import type { Level } from './level.ts';
import type { Rubric } from './rubric.ts';
import type { Scale } from './scale.ts';

type DimensionsIn<D extends Dimension> = D extends { readonly dimensions: readonly (infer Below extends Dimension)[] }
  ? D | DimensionsIn<Below>
  : D;

type IndicatorsIn<D> = D extends { readonly indicators: readonly (infer I extends Indicator)[] } ? I : never;

/** Whether a rubric was loaded at run time, so that its ids can be any. */
type IsLoaded<R extends Rubric> = string extends R['dimensions'][number]['id'] ? true : false;

/** A rubric's dimensions, at any depth. */
export type DimensionOf<R extends Rubric> =
  IsLoaded<R> extends true ? Dimension : DimensionsIn<R['dimensions'][number]>;

/** A rubric's indicators, in dimensions at any depth. */
export type IndicatorOf<R extends Rubric> =
  IsLoaded<R> extends true ? Indicator : IndicatorsIn<DimensionsIn<R['dimensions'][number]>>;

/** The ids of a rubric's dimensions, at any depth. */
export type DimensionId<R extends Rubric> = DimensionOf<R>['id'];

/** The ids of a rubric's indicators. */
export type IndicatorId<R extends Rubric> = IndicatorOf<R>['id'];

type SharedScale<R> = R extends { readonly scale: infer S extends Scale } ? S : never;

type OwnScale<R> = R extends { readonly scales: readonly (infer S extends Scale)[] } ? S : never;

/** The levels of every scale of a rubric; `never` where it has none. */
export type LevelIn<R extends Rubric> = Rubric extends R ? Level : (SharedScale<R> | OwnScale<R>)['levels'][number];

/** The ids of the levels of every scale of a rubric; `never` where it has none. */
export type LevelId<R extends Rubric> = LevelIn<R>['id'];

/** The scale that an indicator is rated on: the one that it names, else the one that is shared. */
type ScaleFor<R extends Rubric, Thing> = Thing extends { readonly scale: infer Name }
  ? Extract<OwnScale<R>, { readonly id: Name }>
  : SharedScale<R>;

/** The levels that an indicator can be rated with. */
type LevelFor<R extends Rubric, Id> = R extends { readonly scales: readonly unknown[] }
  ? IsLoaded<R> extends true
    ? LevelIn<R>
    : ScaleFor<R, Extract<IndicatorOf<R>, { readonly id: Id }>>['levels'][number]
  : LevelIn<R>;

/** The ids of the levels that an indicator can be rated with; `never` where the rubric has no scale for it. */
export type LevelOf<R extends Rubric, I extends IndicatorId<R>> = LevelFor<R, I>['id'];

/** The ids of a rubric's instructions; `never` where it has none. */
export type InstructionId<R extends Rubric> = R extends {
  /** The instructions of the rubric. */
  readonly instructions: readonly (infer Id extends string)[];
}
  ? Id
  : Rubric extends R
    ? string
    : never;
