import { formatPath, type Issue } from '@rubrikk/core';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { RubricFault } from './rubric-fault.ts';

/** Finds where in the file an issue of what it holds stands. */
export function issueFault(
  tree: Node,
  { path, code, message }: Omit<Issue, 'code'> & { readonly code: string },
): RubricFault {
  return { offset: nearestNode(tree, path).offset, path: formatPath(path), code, message };
}

/** The node that a path leads to, or the last one on the way to something that is missing. */
function nearestNode(tree: Node, path: Issue['path']): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}
