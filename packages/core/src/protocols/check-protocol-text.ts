import type { Issue } from '../shared/issue.ts';
import { textIssues } from '../shared/text-issues.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolText } from './protocol-text.ts';

/**
 * Checks that the words of a protocol are all there, and no others.
 *
 * @param protocol - the protocol whose words they are
 * @param text - the text
 * @returns every issue: each string that is missing, and each that nothing asks for; none when the text is whole
 * @example
 * ```ts
 * import { checkProtocolText, formatPath, type Protocol, type ProtocolText } from '@rubrikk/core';
 *
 * const protocol: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
 * const text: ProtocolText = { protocol: 'talk', language: 'en', title: 'A talk', steps: { think: 'Think.' } };
 * console.log(checkProtocolText(protocol, text).length); // => 0
 * console.log(checkProtocolText(protocol, { ...text, steps: {} }).map(({ code, path }) => `${code} ${formatPath(path)}`).join()); // => missing-text $.steps.think
 * ```
 */
export function checkProtocolText(protocol: Protocol, text: ProtocolText): Issue[] {
  return checkProtocolTextRules(protocol, text);
}

/** The same over what was meant as a text, whatever else is wrong with it. */
export function checkProtocolTextRules(protocol: Protocol, text: unknown): Issue[] {
  const { id, steps } = protocol;
  const idsOf = (things: readonly { readonly id: string }[] = []) => things.map((thing) => thing.id);
  const parts = [
    { name: 'roles', kind: 'role', ids: idsOf(protocol.roles) },
    { name: 'steps', kind: 'step', ids: idsOf(steps) },
    { name: 'prompts', kind: 'prompt', ids: steps.flatMap(({ prompts }) => idsOf(prompts)) },
    { name: 'outputs', kind: 'output', ids: steps.flatMap(({ outputs = [] }) => outputs) },
    { name: 'gates', kind: 'gate', ids: idsOf(protocol.gates) },
  ];
  return textIssues({ key: 'protocol', name: 'protocol', id, code: 'wrong-protocol' }, parts, text);
}
