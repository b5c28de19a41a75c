import { checkProtocolRules } from '../protocols/check-protocol.ts';
import { type Protocol, protocolSchema } from '../protocols/protocol.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a protocol from JSON data.
 *
 * @param data - what `JSON.parse` gave
 * @returns the protocol, or everything that is wrong with it
 * @example
 * ```ts
 * import { formatPath, parseProtocol } from '@rubrikk/core';
 *
 * const parsed = parseProtocol({ id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'silent' }] });
 * if (!parsed.ok) console.log(parsed.issues.map((issue) => formatPath(issue.path)).join(' ')); // => $.steps[0].form
 * ```
 */
export function parseProtocol(data: unknown): Parsed<Protocol> {
  return parseWith(protocolSchema, data, checkProtocolRules);
}
