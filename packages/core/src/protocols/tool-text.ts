import type { PartFor } from '../shared/part-for.ts';
import type { Tool } from './tool.ts';
import type { CellPromptId, GroupId, PlaceId } from './tool-ids.ts';

/** The words that every tool needs in one language. */
interface CommonText<T extends Tool> {
  /** The id of the tool whose words these are. */
  readonly tool: T['id'];
  /** The language (BCP 47). */
  readonly language: string;
  /** What the tool is called. */
  readonly title: string;
  /** The name of each cell or level, or each question. */
  readonly places: { readonly [P in PlaceId<T>]: string };
}

/**
 * All words of a tool in one language, typed by the tool: a string that is missing or that nothing asks for does not
 * compile. Beside the common parts it has `prompts` and `groups`, each when the tool has them.
 */
export type ToolText<T extends Tool = Tool> = CommonText<T> &
  PartFor<'prompts', CellPromptId<T>> &
  PartFor<'groups', GroupId<T>>;
