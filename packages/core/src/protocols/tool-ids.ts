import type { Tool } from './tool.ts';

type IdIn<Things> = Things extends readonly { readonly id: infer Id extends string }[] ? Id : never;

type ListIn<Things, Key extends string> = Things extends readonly (infer Thing)[]
  ? Thing extends { readonly [K in Key]: readonly (infer Id extends string)[] }
    ? Id
    : never
  : never;

type PlainFor<T extends Tool, Ids> = string extends T['id'] ? string : Ids;

type PlacesOf<T extends Tool> = T extends { readonly cells: infer Cells }
  ? Cells
  : T extends { readonly questions: infer Questions }
    ? Questions
    : T extends { readonly levels: infer Levels }
      ? Levels
      : never;

/** The ids of the places of a tool: cells of a grid, questions of a sequence, levels of a tree. */
export type PlaceId<T extends Tool> = PlainFor<T, IdIn<PlacesOf<T>>>;

/** The ids of the prompts in a grid's cells; any text where it was loaded at run time. */
export type CellPromptId<T extends Tool> = PlainFor<T, ListIn<PlacesOf<T>, 'prompts'>>;

/** The ids of the groups of a tree's levels; any text where it was loaded at run time. */
export type GroupId<T extends Tool> = PlainFor<T, ListIn<PlacesOf<T>, 'groups'>>;
