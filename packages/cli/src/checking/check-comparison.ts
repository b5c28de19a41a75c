import { isWithheld } from '../auditing/is-withheld.ts';
import type { PublishedIssue } from '../auditing/placed-result.ts';
import type { PublishedReport } from '../auditing/published-group.ts';
import { fieldsOf } from '../fields-of.ts';
import type { Checked, CheckIssue } from './checked.ts';

type Fields = Readonly<Record<string, unknown>>;
type Read = (data: unknown) => readonly PublishedReport[] | { readonly issues: readonly PublishedIssue[] };

/** Checks that an audit can read a comparison, which has no schema: its groups, and how many they are. */
export function checkComparison(read: Read): (data: Fields) => Checked {
  return (data) => {
    const parts = read(data);
    if ('issues' in parts) return { ok: false, issues: parts.issues as CheckIssue[] };
    const [first] = parts;
    const { id } = fieldsOf(data['rubric']);
    if (first === undefined || typeof id !== 'string') {
      return {
        ok: false,
        issues: [{ code: 'missing-key', path: ['rubric', 'id'], message: 'Expected the id of the rubric.' }],
      };
    }
    const { groups } = first;
    const withheld = groups.filter(isWithheld).length;
    return { ok: true, id, counts: { results: groups.length, withheld } };
  };
}
