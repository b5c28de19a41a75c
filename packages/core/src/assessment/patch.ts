/** One operation of a JSON Patch (RFC 6902). The path is a JSON Pointer (RFC 6901). */
export type PatchOperation =
  | {
      /** Puts a value where there is none, or into a list. */
      readonly op: 'add';
      /** Where, as a JSON Pointer. */
      readonly path: string;
      /** The value. */
      readonly value: unknown;
    }
  | {
      /** Takes a value away. */
      readonly op: 'remove';
      /** Where, as a JSON Pointer. */
      readonly path: string;
    }
  | {
      /** Puts a value in the place of another. */
      readonly op: 'replace';
      /** Where, as a JSON Pointer. */
      readonly path: string;
      /** The value that comes instead. */
      readonly value: unknown;
    }
  | {
      /** Asks whether a value is there; where it is not, nothing of the patch is done. */
      readonly op: 'test';
      /** Where, as a JSON Pointer. */
      readonly path: string;
      /** The value that has to be there. */
      readonly value: unknown;
    };

/** A JSON Patch (RFC 6902): operations that are done one after the other, all of them or none. */
export type JsonPatch = readonly PatchOperation[];
