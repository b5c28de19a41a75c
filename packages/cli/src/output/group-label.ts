import { printable } from './printable.ts';

/** A group of the long table, as its results name it. */
interface LabelledGroup {
  readonly unit: string | null;
  readonly role: string | null;
}

/** The first cells of a row: which kind of group it is about, its unit and its role. */
export function groupLabel({ unit, role }: LabelledGroup, network: string | null): (string | null)[] {
  const names = [unit, role].map((name) => (name === null ? null : printable(name)));
  return [kindOf({ unit, role }, network), ...names];
}

/** It tells all units together from a unit without a name, both an empty cell. */
function kindOf({ unit, role }: LabelledGroup, network: string | null): string {
  if (network !== null) return role === null ? 'network' : 'role in network';
  if (unit === null) return role === null ? 'everyone' : 'role';
  return role === null ? 'unit' : 'role in unit';
}
