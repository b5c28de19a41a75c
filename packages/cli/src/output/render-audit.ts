import { formatPath } from '@rubrikk/core';
import type { AuditedPart } from '../auditing/audit-beside.ts';
import type { Disclosure } from '../auditing/disclosure.ts';
import { groupedBy } from '../auditing/grouped-by.ts';
import { isWithheld } from '../auditing/is-withheld.ts';
import type { LoadedReport } from '../auditing/load-published.ts';
import type { OtherRaters } from '../auditing/set-beside.ts';
import { auditSentence } from './audit-sentence.ts';
import { listOf } from './list-of.ts';
import { printable } from './printable.ts';

/** Says what a document would give away and how to mend it: a line for each group, for all indicators of which it holds. */
export function renderAudit(parts: readonly AuditedPart[]): string {
  const told = parts.flatMap((part) => findingsOf(part).map((group) => ({ part, group })));
  const fresh = told.filter(({ group: [first] }) => first?.isNew);
  const lines = [
    ...parts.flatMap((part) => part.others.map((other) => otherWords(other, part))),
    ...fresh.map(({ part, group }) => lineOf(group, part)),
    ...told.filter((one) => !fresh.includes(one)).map(({ part, group }) => lineOf(group, part)),
    ...lastLines(fresh.length, parts),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** Says the same for a program. */
export function renderAuditJson(parts: readonly AuditedPart[]): string {
  const found = parts.flatMap((part) => part.found.map((finding) => ({ ...finding, part })));
  const findings = found.map(({ report, withheldIn, part: { reports }, ...finding }) => {
    const { comparison } = reports[0].published;
    const place = { file: reports[report]?.file, path: formatPath(finding.path) };
    const hidden = withheldIn === undefined ? {} : { withheldIn: reports[withheldIn]?.file };
    return { ...finding, ...place, ...hidden, ...(comparison && { part: comparison.name }) };
  });
  const groups = parts.flatMap(({ reports: [{ published }] }) => published.groups);
  const earlier = parts.flatMap(({ reports: [, ...before] }) => before.map(({ file }) => file));
  const document = {
    ok: found.every(({ isNew }) => !isNew),
    minimum: parts[0]?.reports[0].published.minimum,
    isWeighted: parts.some(({ reports: [{ published }] }) => published.isWeighted === true),
    results: groups.length,
    withheld: groups.filter(isWithheld).length,
    earlier: [...new Set(earlier)],
    otherRaters: parts.flatMap(({ others }) => others.map(({ file, differs }) => ({ file, differs }))),
    findings,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The findings that are alike, but for the indicator. */
function findingsOf({ found }: AuditedPart): Disclosure[][] {
  const alike = groupedBy(found, ({ code, unit, role, network, dimension, withhold, isNew, report }) =>
    JSON.stringify([code, unit, role, network, dimension, withhold, isNew, report]),
  );
  return [...alike.values()];
}

function otherWords({ file, differs, names: [own, other] }: OtherRaters, { reports: [report] }: AuditedPart): string {
  return `${file}: This is of the ${differs} "${other}", and ${report.file} of "${own}": they count as other raters, so nothing adds up across the two, and it wasn't held against it. With the raters' keys, auditPublications of @rubrikk/scoring/audit does that. [other-${differs}]`;
}

function lineOf(group: readonly Disclosure[], { reports }: AuditedPart): string {
  const first = group[0] as Disclosure;
  const { file, placeOf } = reports[first.report] as LoadedReport;
  const { line, column } = placeOf(first.path);
  const { comparison } = reports[0].published;
  const where = comparison === undefined ? '' : `, of "${comparison.name}"`;
  const words = auditSentence(group, reports);
  return `${file}:${line}:${column}: ${words} [${first.code} at ${formatPath(first.path)}${where}]`;
}

function lastLines(fresh: number, parts: readonly AuditedPart[]): string[] {
  if (fresh === 0) return parts.map(fineLine);
  const what = parts.some(({ reports: [{ published }] }) => published.comparison) ? 'comparison' : 'report';
  return [`${fresh === 1 ? '1 finding' : `${fresh} findings`}; mend the ${what} before it is published.`];
}

function fineLine({ reports, found }: AuditedPart): string {
  const [{ file, published }, ...earlier] = reports;
  const part = published.comparison === undefined ? '' : ` of "${published.comparison.name}"`;
  const about = `${published.groups.length} results${part}, ${published.groups.filter(isWithheld).length} withheld`;
  const beside = earlier.length === 0 ? '' : `, beside ${listOf(earlier.map((one) => one.file))}`;
  const isTold = found.some(({ code }) => code !== 'unsettled');
  const nothing = isTold ? 'nothing more that is withheld' : 'nothing that is withheld';
  const can = found.some(({ code }) => code === 'unsettled') ? 'can, as far as was tried,' : 'can';
  const together = earlier.length === 0 ? 'is shown' : 'they show together';
  const weights = published.isWeighted ? ' What its weights tell beside its counts was not looked at.' : '';
  return `ok: ${file}${beside}: ${about}; ${nothing} ${can} be worked out from what ${together} (smallest group ${published.minimum}).${weights}`;
}
