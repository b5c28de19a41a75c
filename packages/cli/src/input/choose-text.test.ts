import { library } from '@rubrikk/content/library';
import { describe, expect, it } from 'vitest';
import { chooseText } from './choose-text.ts';

const norwegian = Object.values(library['learning-organisation'].texts);
const danish = Object.values(library['plc-results'].texts);

describe('chooseText', () => {
  it('takes the language asked for, however its tag is written', () => {
    expect(chooseText(norwegian, 'en')).toMatchObject({ ok: true, value: { language: 'en' } });
    expect(chooseText(norwegian, 'NB')).toMatchObject({ ok: true, value: { language: 'nb' } });
  });

  it('takes bokmål when none is asked for, else the first', () => {
    expect(chooseText(norwegian.toReversed(), undefined)).toMatchObject({ ok: true, value: { language: 'nb' } });
    expect(chooseText(danish, undefined)).toMatchObject({ ok: true, value: { language: 'da' } });
  });

  it('tells which languages there are', () => {
    expect(chooseText(danish, 'nb')).toEqual({
      ok: false,
      problems: [{ code: 'no-text', message: 'The rubric has no text in "nb"; it has da, en.' }],
    });
  });
});
