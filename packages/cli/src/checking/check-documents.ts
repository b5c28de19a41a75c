import { issueFault } from '../input/issue-fault.ts';
import { placedProblems } from '../input/placed-problems.ts';
import type { Checked } from './checked.ts';
import { checkers } from './checkers.ts';
import type { FileCheck } from './file-check.ts';
import { joinKnown, type KnownThings, nothingKnown } from './known.ts';
import type { OpenDocument } from './open-document.ts';

/**
 * Checks documents, also against one another: what a good one adds, others are checked against, whatever their order. Of
 * two things by one name, that of a file here comes before one that was known already.
 */
export function checkDocuments(documents: readonly OpenDocument[], known: KnownThings): FileCheck[] {
  let mine = nothingKnown;
  const checked = new Map<OpenDocument, Checked>();
  // A crosswalk rests on rubrics, its text on the crosswalk: three rounds reach what rests on what rests on another.
  for (let round = 0; round < 3; round += 1) {
    for (const document of documents) {
      if (checked.get(document)?.ok) continue;
      const result = checkers[document.kind](document.data, joinKnown(mine, known));
      checked.set(document, result);
      if (result.ok && result.adds !== undefined) mine = joinKnown(mine, result.adds);
    }
  }
  return documents.map((document) => fileCheck(document, checked.get(document) as Checked));
}

function fileCheck({ file, content, tree, faults, kind }: OpenDocument, checked: Checked): FileCheck {
  const issues = checked.ok ? [] : checked.issues.map((issue) => issueFault(tree, issue));
  const problems = placedProblems(file, content, [...faults, ...issues]);
  return { file, kind, problems, ...(checked.ok ? { id: checked.id, counts: checked.counts } : {}) };
}
