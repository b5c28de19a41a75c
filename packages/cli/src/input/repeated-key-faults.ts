import { formatPath } from '@rubrikk/core';
import { getNodePath, type Node } from 'jsonc-parser';
import type { RubricFault } from './rubric-fault.ts';

/** Tells of keys that stand twice in one object, of which a parser keeps the last without a word. */
export function repeatedKeyFaults(tree: Node): RubricFault[] {
  return repeatedKeys(tree).map((key) => ({
    offset: key.offset,
    path: formatPath(getNodePath(key)),
    code: 'duplicate-key',
    message: `The key "${key.value}" stands twice in this object; keep one.`,
  }));
}

function repeatedKeys(node: Node): Node[] {
  const seen = new Set<string>();
  const parts = node.children ?? [];
  const keys = node.type === 'object' ? parts.map((property) => (property.children as Node[])[0] as Node) : [];
  const repeated = keys.filter((key) => seen.size === seen.add(key.value).size);
  return [...repeated, ...parts.flatMap(repeatedKeys)];
}
