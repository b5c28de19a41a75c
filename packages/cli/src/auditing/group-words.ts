import type { Named } from './disclosure.ts';

/** Names a group in a sentence. */
export function groupWords({ unit, role, network }: Named): string {
  const place = unit ?? network;
  if (place === null) return role === null ? 'everyone together' : `"${role}" of all units`;
  return role === null ? `"${place}"` : `"${role}" of "${place}"`;
}
