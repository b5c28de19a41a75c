import type { Issue } from '../shared/issue.ts';
import { valueAt } from './value-at.ts';

/** A place in a document, with the issues that are told of it and of what stands in it. */
interface Place {
  readonly issues: Issue[];
  readonly parts: Map<string, Place>;
}

/** Sorts issues by where they stand in the document; a key that isn't there comes last in its object. */
export function inDocumentOrder(issues: readonly Issue[], document: unknown): Issue[] {
  const top: Place = { issues: [], parts: new Map() };
  for (const issue of issues) placeAt(top, issue.path).issues.push(issue);
  return issuesAt(top, document);
}

function placeAt(top: Place, path: Issue['path']): Place {
  let place = top;
  for (const key of path.map(String)) {
    const part = place.parts.get(key) ?? { issues: [], parts: new Map() };
    place.parts.set(key, part);
    place = part;
  }
  return place;
}

function issuesAt({ issues, parts }: Place, value: unknown): Issue[] {
  const there = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const inOrder = [...new Set([...there, ...parts.keys()])].flatMap((key) => {
    const part = parts.get(key);
    return part === undefined ? [] : issuesAt(part, valueAt(value, [key]));
  });
  return [...issues, ...inOrder];
}
