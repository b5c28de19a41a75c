import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './decode-utf-8.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Any character; half of a pair isn't one. */
const character = fc
  .nat(0x10ffff)
  .map((code) => (code >= 0xd800 && code < 0xe000 ? '\uFFFD' : String.fromCodePoint(code)));

describe('decodeUtf8', () => {
  it('gives back every text, whatever is in it', () => {
    const text = fc.string({ unit: character }).filter((one) => !one.startsWith('\uFEFF') && !/^.?\0/su.test(one));
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeUtf8('f', encode(written))).toEqual({ ok: true, value: written });
      }),
    );
  });

  it('takes off one byte order mark', () => {
    expect(decodeUtf8('f', encode('\uFEFF{}'))).toEqual({ ok: true, value: '{}' });
  });

  it('knows the character that stands for bad bytes when somebody wrote it', () => {
    expect(decodeUtf8('f', encode('a\uFFFDb\uFFFD'))).toEqual({ ok: true, value: 'a\uFFFDb\uFFFD' });
  });

  it.each([
    ['Latin-1', [...encode('{\n"å": "'), 0xf8], 2, 7],
    ['cut off', [...encode('å\uFFFDæ'), 0xe2, 0x82], 1, 4],
    ['after a mark', [0xef, 0xbb, 0xbf, ...encode('ab'), 0xff], 1, 3],
  ])('says where the first byte stands that is none (%s)', (_, bytes, line, column) => {
    const message = 'From here the file is not UTF-8, or it is damaged; save it as UTF-8.';
    expect(decodeUtf8('f', Uint8Array.from(bytes))).toEqual({
      ok: false,
      problems: [{ file: 'f', line, column, code: 'not-utf-8', message }],
    });
  });

  it.each([
    ['little end first, with a mark', [0xff, 0xfe, 0x7b, 0]],
    ['big end first, with a mark', [0xfe, 0xff, 0, 0x7b]],
    ['little end first', [0x7b, 0]],
    ['big end first', [0, 0x7b]],
  ])('tells UTF-16 (%s)', (_, bytes) => {
    expect(decodeUtf8('f', Uint8Array.from(bytes))).toMatchObject({ ok: false, problems: [{ code: 'utf-16' }] });
  });

  it('takes an empty file', () => {
    expect(decodeUtf8('f', new Uint8Array())).toEqual({ ok: true, value: '' });
  });
});
