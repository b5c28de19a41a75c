import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import { holdersRefusal } from './holders-refusal.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolRun } from './protocol-run.ts';
import { refusalOf } from './refusal-of.ts';
import { placeAfter, startPlace } from './run-place.ts';

/**
 * Checks a run against its protocol: the same protocol and version, roles that can be held so, and every command one
 * that could be done when it was done. After a command that couldn't, what follows isn't looked at.
 *
 * @param protocol - the protocol
 * @param run - the run
 * @returns every issue; none when the run fits
 * @example
 * ```ts
 * import { checkProtocolRun, type Protocol, type ProtocolRun } from '@rubrikk/core';
 *
 * const protocol: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
 * const run: ProtocolRun = {
 *   id: 'r1',
 *   protocol: { id: 'talk', version: '1.0.0' },
 *   unit: 'north',
 *   participants: ['k7'],
 *   holders: {},
 *   commands: [{ do: 'next', at: '2026-11-21T10:00:00Z' }],
 * };
 * console.log(checkProtocolRun(protocol, run)[0]?.code); // => refused
 * ```
 */
export function checkProtocolRun(protocol: Protocol, run: ProtocolRun): Issue[] {
  const issues = referenceIssues(protocol, run);
  return issues.length > 0 ? issues : commandIssues(protocol, run);
}

function referenceIssues({ id, version }: Protocol, { protocol }: ProtocolRun): Issue[] {
  if (protocol.id !== id) {
    const message = `This is a run of the protocol ${quote(protocol.id)}; expected ${quote(id)}. Check it against its own protocol.`;
    return [{ code: 'wrong-protocol', path: ['protocol', 'id'], message }];
  }
  if (protocol.version === version) return [];
  const message = `This is a run of version ${quote(protocol.version)}; expected ${quote(version)}. Check it against the version that was run.`;
  return [{ code: 'wrong-version', path: ['protocol', 'version'], message }];
}

function commandIssues(protocol: Protocol, run: ProtocolRun): Issue[] {
  const refusal = holdersRefusal(protocol, run.participants, run.holders, 0);
  if (refusal !== undefined) return [refused(['holders'], refusal.reason)];
  const place = startPlace(run);
  for (const [at, command] of run.commands.entries()) {
    const reason = refusalOf(protocol, run.participants, place, command)?.reason;
    if (reason !== undefined) return [refused(['commands', at], reason)];
    placeAfter(protocol, place, command);
  }
  return [];
}

function refused(path: Issue['path'], reason: string): Issue {
  return { code: 'refused', path, message: `The protocol doesn't allow this here (${reason}); mend it, or remove it.` };
}
