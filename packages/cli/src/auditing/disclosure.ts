import type { AuditCode } from '@rubrikk/scoring/audit';
import type { PublishedGroup, PublishedPath } from './published-group.ts';

/** A group by what it is called. */
export type Named = Pick<PublishedGroup, 'unit' | 'role' | 'network'>;

/** What is to be withheld: all of a group's result, or its dimension's where that is what tells. */
export interface Withholding extends Named {
  readonly dimension?: string;
  /** On which indicators, where it isn't on that of the finding. */
  readonly indicators?: readonly string[];
}

/** Something that a report would give away. */
export interface Disclosure extends Named {
  readonly code:
    | Exclude<AuditCode, 'needless'>
    | 'told-together'
    | 'told-reason'
    | 'shown-beside'
    | 'no-sum'
    | 'no-sum-found'
    | 'unsettled'
    | 'withheld-elsewhere'
    | 'few-linked';
  /** The indicator on which it is told; `null` where it is told of a whole dimension. */
  readonly indicator: string | null;
  /** The indicators that tell it, where these are several. */
  readonly indicators?: readonly string[];
  /** The dimension whose figure tells it, or of which it is told. */
  readonly dimension?: string;
  /** What a reader can work out of the number, of raters or of a whole dimension's ratings: from so many to so many. */
  readonly lowest?: number;
  readonly highest?: number;
  /** The groups of the new report to withhold besides. */
  readonly withhold: readonly Withholding[];
  /** Whether the earlier reports don't tell it by themselves. */
  readonly isNew: boolean;
  /** Which report the group stands in: 0 is the new one, from 1 the earlier ones. */
  readonly report: number;
  /** Which report withholds it, where that is another one. */
  readonly withheldIn?: number;
  /** Where it stands there. */
  readonly path: PublishedPath;
}
