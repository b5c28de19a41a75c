import type { Patch } from 'immer';
import type { Assessment } from './assessment.ts';
import { toPointer } from './json-pointer.ts';
import type { JsonPatch, PatchOperation } from './patch.ts';
import { placeIn } from './place-in.ts';

/** Writes patches of immer as a JSON Patch that does nothing where what they replace or remove isn't what stood there. */
export function pinPatches(start: Assessment, patches: readonly Patch[]): JsonPatch {
  return [...pinsOf(start, patches), ...patches.map(operationOf)];
}

function pinsOf(start: Assessment, patches: readonly Patch[]): PatchOperation[] {
  // No operation tests that nothing is there, so where cells would be put over others unseen, the whole is tested.
  if (patches.some(addsCells)) return [{ op: 'test', path: '', value: start }];
  return patches.flatMap(({ op, path }) => {
    const there = op === 'add' ? undefined : placeIn(start, path);
    return there === undefined ? [] : [{ op: 'test', path: toPointer(path), value: there.value }];
  });
}

/** Whether it adds more than one cell: a part of the assessment, or the times of one. */
function addsCells({ op, path }: Patch): boolean {
  const [part] = path;
  return op === 'add' && part !== 'status' && path.length < (part === 'cleared' ? 3 : 2);
}

function operationOf({ op, path, value }: Patch): PatchOperation {
  const pointer = toPointer(path);
  return op === 'remove' ? { op, path: pointer } : { op, path: pointer, value };
}
