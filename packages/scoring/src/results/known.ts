import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Thresholds } from './thresholds-for.ts';

/** What all results of a report are made with. */
export interface Known {
  readonly rule: DisclosureRule;
  /** The lowest favourable level, from 1. */
  readonly favourable: number;
  readonly thresholds: Thresholds;
}
