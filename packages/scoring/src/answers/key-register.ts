/** Remembers keys, each a run of bytes, in a few bytes a key beside the key itself. */
export interface KeyRegister {
  /** The number of a key, from 0 in the order met; adds it when it wasn't there. */
  readonly numberOf: (bytes: Uint8Array, length: number, from?: number) => number;
}

/**
 * Opens a register of byte keys: exact, and a tenth of the memory of a set of strings, since a file may have a million
 * raters.
 */
export function openKeyRegister(): KeyRegister {
  let table = new Uint32Array(1024);
  let ends = new Float64Array(512);
  let keys = new Uint8Array(8192);
  let count = 0;
  let used = 0;

  const startOf = (key: number) => (key === 0 ? 0 : (ends[key - 1] as number));
  const equals = (key: number, bytes: Uint8Array, length: number, from: number): boolean => {
    const start = startOf(key);
    if ((ends[key] as number) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (keys[start + at] !== bytes[from + at]) return false;
    return true;
  };
  const enlargeTable = () => {
    table = new Uint32Array(table.length * 2);
    const ends_ = new Float64Array(table.length / 2);
    ends_.set(ends);
    ends = ends_;
    for (let key = 0; key < count; key += 1) {
      const start = startOf(key);
      const length = (ends[key] as number) - start;
      table[freeSlot(table, hashOf(keys, length, start))] = key + 1;
    }
  };
  const append = (bytes: Uint8Array, length: number, from: number) => {
    if (used + length > keys.length) {
      const longer = new Uint8Array((used + length) * 2);
      longer.set(keys.subarray(0, used));
      keys = longer;
    }
    keys.set(length === bytes.length ? bytes : bytes.subarray(from, from + length), used);
    used += length;
    ends[count] = used;
    count += 1;
  };

  const numberOf = (bytes: Uint8Array, length: number, from = 0): number => {
    const mask = table.length - 1;
    let slot = hashOf(bytes, length, from) & mask;
    for (let key = table[slot] as number; key !== 0; key = table[slot] as number) {
      if (equals(key - 1, bytes, length, from)) return key - 1;
      slot = (slot + 1) & mask;
    }
    append(bytes, length, from);
    table[slot] = count;
    if (count * 2 >= table.length) enlargeTable();
    return count - 1;
  };

  return { numberOf };
}

function freeSlot(table: Uint32Array, hash: number): number {
  const mask = table.length - 1;
  let slot = hash & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

/** FNV-1a over the bytes, with its high bits folded into the low ones that choose the slot. */
function hashOf(bytes: Uint8Array, length: number, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
