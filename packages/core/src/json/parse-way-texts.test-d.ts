import { expectTypeOf, test } from 'vitest';
import type { Cycle } from '../improvement/cycle.ts';
import type { CycleText } from '../improvement/cycle-text.ts';
import type { Protocol } from '../protocols/protocol.ts';
import type { ProtocolText } from '../protocols/protocol-text.ts';
import type { Tool } from '../protocols/tool.ts';
import type { ToolText } from '../protocols/tool-text.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseCycleText } from './parse-cycle-text.ts';
import { parseProtocolText } from './parse-protocol-text.ts';
import { parseToolText } from './parse-tool-text.ts';

const talk = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] } as const satisfies Protocol;
const cross = { kind: 'grid', id: 'cross', version: '1.0.0', cells: [{ id: 'good' }] } as const satisfies Tool;
const ours = { id: 'ours', phases: [{ id: 'try' }] } as const satisfies Cycle;
declare const data: unknown;

test('a text is typed by what its words are of', () => {
  expectTypeOf(parseProtocolText(talk, data)).toEqualTypeOf<Parsed<ProtocolText<typeof talk>>>();
  expectTypeOf(parseToolText(cross, data)).toEqualTypeOf<Parsed<ToolText<typeof cross>>>();
  expectTypeOf(parseCycleText(ours, data)).toEqualTypeOf<Parsed<CycleText<typeof ours>>>();
});
