import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';

/** A part of a text, of which strings may be missing. */
type PartialPart<Part> = Part extends string ? Part : { readonly [Id in keyof Part]?: PartialPart<Part[Id]> };

/**
 * A text of which strings may be missing: a translation on its way, or an edition that words some strings otherwise.
 * A string that nothing asks for does not compile.
 */
export type PartialText<R extends Rubric = Rubric> = PartialPart<Omit<RubricText<R>, 'rubric' | 'language'>> & {
  /** The id of the rubric whose words these are. */
  readonly rubric: R['id'];
  /** The language (BCP 47). */
  readonly language: string;
};
