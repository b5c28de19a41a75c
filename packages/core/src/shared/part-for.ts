/** A part of a text that is there exactly when there are ids for it. */
export type PartFor<Name extends string, Id> = string extends Id
  ? { readonly [N in Name]?: { readonly [I in string]: string } }
  : [Id] extends [never]
    ? { readonly [N in Name]?: never }
    : { readonly [N in Name]: { readonly [I in Id & string]: string } };
