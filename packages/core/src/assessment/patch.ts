/** One operation of a JSON Patch (RFC 6902). The path is a JSON Pointer (RFC 6901). */
export type PatchOperation =
  | { readonly op: 'add'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'test'; readonly path: string; readonly value: unknown };

/** A JSON Patch (RFC 6902): operations that are done one after the other, all of them or none. */
export type JsonPatch = readonly PatchOperation[];
