import { library } from '@rubrikk/content/library';
import { describe, expect, it } from 'vitest';
import { chooseText } from './choose-text.ts';

const norwegian = library['learning-organisation'];
const danish = library['plc-results'];
const reversed = ({ rubric, texts }: typeof norwegian | typeof danish) => {
  return { rubric, texts: Object.values(texts).toReversed() };
};
const english = { rubric: danish.rubric, texts: [danish.texts.en, danish.texts.sv] };

describe('chooseText', () => {
  it('takes the language asked for, however its tag is written', () => {
    expect(chooseText(reversed(norwegian), 'en')).toMatchObject({ ok: true, value: { language: 'en' } });
    expect(chooseText(reversed(danish), 'NB')).toMatchObject({ ok: true, value: { language: 'nb' } });
  });

  it("takes the instrument's own language when none is asked for, else the first", () => {
    expect(chooseText(reversed(norwegian), undefined)).toMatchObject({ ok: true, value: { language: 'nb' } });
    expect(chooseText(reversed(danish), undefined)).toMatchObject({ ok: true, value: { language: 'da' } });
    expect(chooseText(english, undefined)).toMatchObject({ ok: true, value: { language: 'en' } });
  });

  it('gives statements whole that complete a stem', () => {
    const { rubric, texts } = library['professional-development'];
    const chosen = chooseText({ rubric, texts: Object.values(texts) }, 'sv');
    const { stems, indicators } = texts.sv;
    const id = 'data-protection';
    expect(chosen.ok && chosen.value.indicators[id]).toBe(`${stems.staff} ${indicators[id]}`);
  });

  it('tells which languages there are', () => {
    expect(chooseText(english, 'nb')).toEqual({
      ok: false,
      problems: [
        {
          code: 'no-text',
          message: 'The rubric has no text in "nb"; it has en, sv. Choose one of these with --language.',
        },
      ],
    });
  });
});
