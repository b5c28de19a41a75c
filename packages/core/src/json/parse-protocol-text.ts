import { checkProtocolTextRules } from '../protocols/check-protocol-text.ts';
import type { Protocol } from '../protocols/protocol.ts';
import type { ProtocolText } from '../protocols/protocol-text.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';
import { protocolTextSchema } from './protocol-text-schema.ts';

/**
 * Reads the words of a protocol in one language from JSON data.
 *
 * @param protocol - the protocol whose words they are
 * @param data - what `JSON.parse` gave
 * @returns the text, typed by the protocol, or everything that is wrong with it: also each string that is missing or that nothing
 *   asks for
 * @example
 * ```ts
 * import { formatPath, parseProtocolText, type Protocol } from '@rubrikk/core';
 *
 * const protocol: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
 * const text = { protocol: 'talk', language: 'en', title: 'A talk', steps: {} };
 * const parsed = parseProtocolText(protocol, text);
 * if (!parsed.ok) for (const { code, path } of parsed.issues) console.log(code, formatPath(path)); // => missing-text $.steps.think
 * ```
 */
export function parseProtocolText<const P extends Protocol>(protocol: P, data: unknown): Parsed<ProtocolText<P>> {
  // The rules have compared every id with the protocol's, so the wide type is the narrow one.
  return parseWith(protocolTextSchema, data, (text) => checkProtocolTextRules(protocol, text)) as Parsed<
    ProtocolText<P>
  >;
}
