import { formatPath } from '@rubrikk/core';
import type { Disclosure, Named } from '../auditing/audit-published.ts';
import type { PublishedPath, PublishedReport } from '../auditing/published-group.ts';
import { printable } from './printable.ts';

/** Where a result stands in the file. */
export type PlaceOf = (path: PublishedPath) => { readonly line: number; readonly column: number };

/** An audit with the names to print it by. */
export interface AuditDocument {
  readonly file: string;
  readonly published: PublishedReport;
  readonly found: readonly Disclosure[];
  readonly placeOf: PlaceOf;
}

/** Says what a report would give away and how to mend it: a line for each group, for all indicators of which it holds. */
export function renderAudit(document: AuditDocument): string {
  const { found, file, published } = document;
  const hidden = published.groups.filter(({ n }) => n === undefined).length;
  if (found.length === 0) {
    const about = `${published.groups.length} results, ${hidden} withheld`;
    return `${printable(`ok: ${file}: ${about}; nothing that is withheld can be worked out from what is shown (smallest group ${published.minimum})`)}.\n`;
  }
  const lines = [...alike(found).values()].map((group) => printable(lineOf(group, document)));
  const count = lines.length === 1 ? '1 finding' : `${lines.length} findings`;
  return `${lines.join('\n')}\n${count}; mend the report before it is published.\n`;
}

/** Says the same for a program. */
export function renderAuditJson({ found, published }: AuditDocument): string {
  const { minimum, groups } = published;
  const findings = found.map((finding) => ({ ...finding, path: formatPath(finding.path) }));
  const withheld = groups.filter(({ n }) => n === undefined).length;
  return `${JSON.stringify({ ok: found.length === 0, minimum, results: groups.length, withheld, findings }, undefined, 2)}\n`;
}

/** What is found of the same group in the same way, and mended in the same way. */
function alike(found: readonly Disclosure[]): Map<string, Disclosure[]> {
  const groups = new Map<string, Disclosure[]>();
  for (const one of found) {
    const key = JSON.stringify([one.code, one.unit, one.role, one.network, one.withhold]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function lineOf(group: readonly Disclosure[], { file, placeOf, published }: AuditDocument): string {
  const first = group[0] as Disclosure;
  const { line, column } = placeOf(first.path);
  const more = group.length - 1;
  const others = more === 0 ? '' : ` (and the like on ${more} more)`;
  const words = sentences[first.code](first, `"${first.indicator}"${others}`, published.minimum);
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return `${file}:${line}:${column}: ${sentence} [${first.code} at ${formatPath(first.path)}]`;
}

type Sentence = (one: Disclosure, indicator: string, minimum: number) => string;

const worked: Sentence = (one, indicator, minimum) =>
  `${groupWords(one)} is withheld, but what is shown tells that ${rangeWords(one)} on ${indicator}; the smallest group shown is ${minimum}. To mend it, withhold ${listWords(one)} as well.`;

const sentences: Readonly<Record<Disclosure['code'], Sentence>> = {
  'told-exactly': worked,
  'told-too-few': worked,
  'told-unanimous': worked,
  'told-extreme-share': worked,
  'told-dominated': worked,
  'shown-against-rule': (one, indicator, minimum) =>
    `${groupWords(one)} is shown, and fewer than ${minimum} are in it, on ${indicator}. Withhold ${listWords(one)}.`,
  'told-reason': (one, indicator) =>
    `${groupWords(one)} is withheld with a reason that tells whether it is a small group, on ${indicator}. Give the reason "withheld" to every group that is.`,
  'no-sum': (_, indicator) =>
    `The numbers shown on ${indicator} don't add up over units and roles, whatever the withheld ones are. Mend them, or name the tree of units with --organisation.`,
};

/** What is told of a group has a highest number: one below the minimum. */
function rangeWords({ lowest, highest }: Disclosure): string {
  return lowest === highest ? `exactly ${lowest} answered` : `from ${lowest} to ${highest} answered`;
}

function listWords({ withhold }: Disclosure): string {
  return withhold.map(groupWords).join(', and ');
}

function groupWords({ unit, role, network }: Named): string {
  const place = unit ?? network;
  if (place === null) return role === null ? 'everyone together' : `"${role}" of all units`;
  return role === null ? `"${place}"` : `"${role}" of "${place}"`;
}
