import type { Cycle, CycleText, Protocol, ProtocolText, Tool, ToolText } from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import { shippedContent } from '../../../scripts/previews/shipped-content.ts';
import { toolLibrary } from './tool-library.ts';

interface Listed {
  readonly id: string;
  readonly structure: Protocol | Tool | Cycle;
  readonly texts: Readonly<Record<string, ProtocolText | ToolText | CycleText>>;
}

const listed: Listed[] = [
  ...Object.entries(toolLibrary.protocols).map(([id, { protocol, texts }]) => ({ id, structure: protocol, texts })),
  ...Object.entries(toolLibrary.tools).map(([id, { tool, texts }]) => ({ id, structure: tool, texts })),
  ...Object.entries(toolLibrary.cycles).map(([id, { cycle, texts }]) => ({ id, structure: cycle, texts })),
];

const byId = (one: readonly unknown[], other: readonly unknown[]) => String(one[0]).localeCompare(String(other[0]));

describe('the listing', () => {
  test('has every protocol, tool and cycle that ships, with all its texts, and nothing else', async () => {
    const shipped = (await shippedContent()).filter(({ place }) => /^(?:tools|cycles)\//.test(place));
    const onDisk = shipped.map(({ id, structure, texts }) => [id, structure, Object.fromEntries(texts)]);
    const inList = listed.map(({ id, structure, texts }) => [id, structure, texts]);
    expect(inList.toSorted(byId)).toEqual(onDisk.toSorted(byId));
    expect(onDisk).toHaveLength(4 + 5 + 4);
  });

  test('has each under its id and its kind, with its own language first', () => {
    expect(listed.filter(({ id, structure }) => structure.id !== id)).toEqual([]);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    const first = listed.map(({ texts }) => Object.keys(texts)[0]);
    expect(first).toEqual(listed.map(({ structure }) => structure.source?.language));
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(toolLibrary))).toStrictEqual(toolLibrary);
  });
});
