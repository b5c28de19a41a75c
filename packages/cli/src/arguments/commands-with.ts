import { auditOptions } from './audit-options.ts';
import { checkOptions } from './check-options.ts';
import { compareOptions } from './compare-options.ts';
import type { OptionSet } from './option-set.ts';
import { reportOptions } from './report-options.ts';

const sets: Readonly<Record<string, OptionSet>> = {
  report: reportOptions,
  compare: compareOptions,
  check: checkOptions,
  audit: auditOptions,
};

/** The commands that have an option. */
export function commandsWith(option: string): string[] {
  return Object.keys(sets).filter((command) => {
    const { single = [], repeated = [] } = sets[command] ?? {};
    return [...single, ...repeated].includes(option);
  });
}
