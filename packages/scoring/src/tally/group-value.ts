import type { Group } from './group.ts';

/** Reads an attribute of groups: one whose name stands in the code is read several times faster than one by a variable. */
export function groupValue(attribute: string): (group: Group) => string {
  switch (attribute) {
    case 'unit':
      return ({ unit }) => unit as string;
    case 'role':
      return ({ role }) => role as string;
    case 'wave':
      return ({ wave }) => wave as string;
    default:
      return (group) => group[attribute] as string;
  }
}
