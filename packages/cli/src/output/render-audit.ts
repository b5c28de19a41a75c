import { formatPath } from '@rubrikk/core';
import type { Disclosure } from '../auditing/disclosure.ts';
import { groupedBy } from '../auditing/grouped-by.ts';
import type { LoadedReport } from '../auditing/load-published.ts';
import type { OtherRaters } from '../auditing/set-beside.ts';
import { auditSentence } from './audit-sentence.ts';
import { listOf } from './list-of.ts';
import { printable } from './printable.ts';

/** An audit with the names to print it by. */
export interface AuditDocument {
  /** The new report, and the earlier ones that were held against it. */
  readonly reports: readonly [LoadedReport, ...LoadedReport[]];
  /** Earlier reports of other raters. */
  readonly others: readonly OtherRaters[];
  readonly found: readonly Disclosure[];
}

/** Says what a report would give away and how to mend it: a line for each group, for all indicators of which it holds. */
export function renderAudit(document: AuditDocument): string {
  const { found, others } = document;
  const alike = groupedBy(found, ({ code, unit, role, network, dimension, withhold, isNew, report }) =>
    JSON.stringify([code, unit, role, network, dimension, withhold, isNew, report]),
  );
  const told = [...alike.values()].sort(([a], [b]) => Number(b?.isNew) - Number(a?.isNew));
  const lines = [
    ...others.map((other) => otherWords(other, document)),
    ...told.map((group) => lineOf(group, document)),
    lastLine(told.filter(([first]) => first?.isNew).length, document),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** Says the same for a program. */
export function renderAuditJson({ reports, others, found }: AuditDocument): string {
  const [{ published }, ...earlier] = reports;
  const { minimum, groups } = published;
  const findings = found.map(({ report, ...finding }) => {
    return { ...finding, file: reports[report]?.file, path: formatPath(finding.path) };
  });
  const withheld = groups.filter(({ n }) => n === undefined).length;
  const document = {
    ok: found.every(({ isNew }) => !isNew),
    minimum,
    results: groups.length,
    withheld,
    earlier: earlier.map(({ file }) => file),
    otherRaters: others.map(({ file, differs }) => ({ file, differs })),
    findings,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function otherWords({ file, differs, names: [own, other] }: OtherRaters, { reports: [report] }: AuditDocument): string {
  return `${file}: This is of the ${differs} "${other}", and ${report.file} of "${own}": they count as other raters, so nothing adds up across the two, and it wasn't held against it. With the raters' keys, auditPublications does that. [other-${differs}]`;
}

function lineOf(group: readonly Disclosure[], { reports }: AuditDocument): string {
  const first = group[0] as Disclosure;
  const { file, placeOf } = reports[first.report] as LoadedReport;
  const { line, column } = placeOf(first.path);
  const words = auditSentence(group, reports);
  return `${file}:${line}:${column}: ${words} [${first.code} at ${formatPath(first.path)}]`;
}

function lastLine(fresh: number, { reports, found }: AuditDocument): string {
  const [{ file, published }, ...earlier] = reports;
  if (fresh > 0) return `${fresh === 1 ? '1 finding' : `${fresh} findings`}; mend the report before it is published.`;
  const hidden = published.groups.filter(({ n }) => n === undefined).length;
  const about = `${published.groups.length} results, ${hidden} withheld`;
  const beside = earlier.length === 0 ? '' : `, beside ${listOf(earlier.map((one) => one.file))}`;
  const isTold = found.some(({ code }) => code !== 'unsettled');
  const nothing = isTold ? 'nothing more that is withheld' : 'nothing that is withheld';
  const can = found.some(({ code }) => code === 'unsettled') ? 'can, as far as was tried,' : 'can';
  const together = earlier.length === 0 ? 'is shown' : 'they show together';
  return `ok: ${file}${beside}: ${about}; ${nothing} ${can} be worked out from what ${together} (smallest group ${published.minimum}).`;
}
