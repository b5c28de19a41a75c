import { audit } from './audit.ts';
import type { AuditCode, AuditFinding } from './audit-finding.ts';
import { checkMinimum } from './check-minimum.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import { linkGroups } from './link-groups.ts';
import type { FigureName, Publication, PublicationFigure } from './publication.ts';

/** Something that publications give away together. */
export interface PublicationFinding {
  /** Which kind of fault it is. */
  readonly code: Exclude<AuditCode, 'needless'>;
  /** The indicator on which it is told. */
  readonly indicator: string;
  /** A figure's raters, or the part of them that is in each of `within` and in no other figure. */
  readonly kind: 'figure' | 'part';
  /** The figure, or those that the part is in. */
  readonly within: readonly FigureName[];
  /** How many raters these are. */
  readonly n: number;
  /** Whether the earlier publications don't tell that of them yet. */
  readonly isNew: boolean;
}

/** What publications give away together. */
export interface PublicationsAudit {
  /** What is wrong, indicator by indicator; empty when nothing is. */
  readonly findings: readonly PublicationFinding[];
  /** The figures of the new publication to withhold besides: then nothing is new, but for what can't be mended. */
  readonly withhold: readonly FigureName[];
  /** The indicators on which trying whole numbers took too long: there, no finding is no proof that nothing is told. */
  readonly unsettled: readonly string[];
}

/**
 * Works out what a publication gives away beside earlier ones, of whoever is in some figures and not in others: who joined
 * between two waves, who is in a group of one grouping and not of another, who rated the one indicator of a dimension that
 * is withheld.
 *
 * Raters who are in exactly the same figures of an indicator make a part, and no part, alone or with others, may be told to
 * be smaller than the minimum. A dimension's figure is taken to tell how many rated each of its indicators: it has their
 * ratings added up, and mostly the fewest raters beside.
 *
 * It is as strict with waves as with groupings: two waves are subtracted as if nobody who answered both had changed their
 * mind. Programmes in whole numbers, two for each part, take some seconds an indicator where there are dozens of schools.
 *
 * @param publication - the new one, with the figures that it shows and those that it withholds
 * @param earlier - what the same readers may have seen before
 * @param rule - the smallest number of raters that is shown; what else a rule looks at isn't
 * @returns what is wrong, which figures of the new publication to withhold besides, and where it couldn't be sure
 * @throws RangeError when the minimum isn't a whole number from 1, or a figure is there twice
 * @example
 * ```ts
 * import { disclosureRules } from '@rubrikk/scoring';
 * import { auditPublications } from '@rubrikk/scoring/audit';
 *
 * const staff = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
 * const wave = (name: string, trust: readonly string[]) => {
 *   return { name, figures: [{ group: 'school', raters: { trust }, isShown: true }] };
 * };
 * const { findings, withhold } = auditPublications(
 *   wave('spring', [...staff, 'i']), // one joined
 *   [wave('autumn', staff)],
 *   disclosureRules.noStrict,
 * );
 * for (const { code, n, within } of findings) console.log(code, n, within[0]?.publication); // => told-exactly 1 spring
 * console.log(withhold[0]?.publication, withhold[0]?.group); // => spring school
 * ```
 */
export function auditPublications(
  publication: Publication,
  earlier: readonly Publication[],
  { name, source, minimum }: Pick<DisclosureRule, 'name' | 'source' | 'minimum'>,
): PublicationsAudit {
  checkMinimum(minimum);
  const before = figuresOf(earlier);
  const all = [...before, ...figuresOf([publication])];
  checkOnce(all);
  const indicators = new Set(all.flatMap((figure) => figure.name.indicators));
  const audits = [...indicators].map((indicator) => {
    const own = all.filter((figure) => Object.hasOwn(figure.raters, indicator));
    return auditIndicator(indicator, own, new Set(before), { name, source, minimum });
  });
  return {
    findings: audits.flatMap(({ findings }) => findings),
    withhold: [...new Set(audits.flatMap(({ withhold }) => withhold))],
    unsettled: audits.flatMap(({ unsettled }) => unsettled),
  };
}

interface NamedFigure extends PublicationFigure {
  readonly id: string;
  readonly name: FigureName;
}

function figuresOf(publications: readonly Publication[]): NamedFigure[] {
  return publications.flatMap(({ name, figures }) =>
    figures.map((figure) => {
      const indicators = Object.keys(figure.raters).sort();
      const id = JSON.stringify({ publication: name, group: figure.group, indicators });
      return { ...figure, id, name: { publication: name, group: figure.group, indicators } };
    }),
  );
}

function checkOnce(figures: readonly NamedFigure[]): void {
  const seen = new Set<string>();
  for (const { id } of figures) {
    if (seen.has(id)) throw new RangeError(`Expected every figure of a publication once; received ${id} twice.`);
    seen.add(id);
  }
}

function auditIndicator(
  indicator: string,
  figures: readonly NamedFigure[],
  before: ReadonlySet<NamedFigure>,
  rule: DisclosureRule,
): PublicationsAudit {
  const hierarchy = linkGroups(Object.fromEntries(figures.map(({ id, raters }) => [id, raters[indicator] ?? []])));
  const shown = figures.filter(({ isShown }) => isShown);
  const earlier = shown.filter((figure) => before.has(figure)).map(({ id }) => id);
  const ids = shown.map(({ id }) => id);
  const { findings, withhold, intervals } = audit(hierarchy, ids, rule, { earlier });
  const wrong = findings.filter(isWrong);
  // What was told before is only asked where there is something to tell apart: it takes as long again.
  const known = wrong.length === 0 ? [] : audit(hierarchy, earlier, rule).findings.filter(isWrong);
  const old = new Set(known.map(({ code, id }) => `${code} ${id}`));
  const sizes = new Map(hierarchy.cells.map(({ id, n }) => [id, n]));
  const names = new Map(figures.map(({ id, name }) => [id, name]));
  const told = wrong.map(({ code, id }): PublicationFinding => {
    const kind = names.has(id) ? 'figure' : 'part';
    const within = (kind === 'figure' ? [id] : (JSON.parse(id) as string[])).map((one) => names.get(one) as FigureName);
    return { code, indicator, kind, within, n: sizes.get(id) as number, isNew: !old.has(`${code} ${id}`) };
  });
  return {
    findings: told,
    withhold: withhold.map((id) => names.get(id) as FigureName),
    unsettled: intervals.some(({ isUnsettled }) => isUnsettled) ? [indicator] : [],
  };
}

function isWrong(finding: AuditFinding): finding is AuditFinding & Pick<PublicationFinding, 'code'> {
  return finding.code !== 'needless';
}
