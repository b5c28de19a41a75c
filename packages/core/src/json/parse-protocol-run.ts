import { checkProtocolRun } from '../protocols/check-protocol-run.ts';
import type { Protocol } from '../protocols/protocol.ts';
import { type ProtocolRun, protocolRunSchema } from '../protocols/protocol-run.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a run from JSON data, and does again all that was done in it: a run that comes out is one that the protocol
 * allowed, and goes on where it was.
 *
 * @param protocol - the protocol that was run, without issues (`checkProtocol`)
 * @param data - what `JSON.parse` gave
 * @returns the run, or everything that is wrong with it; what its protocol doesn't allow is told where its form is good
 * @example
 * ```ts
 * import { parseProtocolRun, type Protocol, startProtocol } from '@rubrikk/core';
 *
 * const protocol: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
 * const started = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7'] });
 * const stored = JSON.stringify(started.ok && started.value);
 * console.log(parseProtocolRun(protocol, JSON.parse(stored)).ok); // => true
 * ```
 */
export function parseProtocolRun(protocol: Protocol, data: unknown): Parsed<ProtocolRun> {
  const parsed = parseWith(protocolRunSchema, data, () => []);
  const issues = parsed.ok ? checkProtocolRun(protocol, parsed.value) : [];
  return issues.length === 0 ? parsed : { ok: false, issues };
}
