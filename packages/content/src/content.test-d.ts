import type { IndicatorId, Rubric, RubricText, ToolText } from '@rubrikk/core';
import { expectTypeOf, test } from 'vitest';
import { library } from './library.ts';
import { en } from './rubrics/learning-organisation/en.ts';
import { nb } from './rubrics/learning-organisation/nb.ts';
import type { learningOrganisation } from './rubrics/learning-organisation/rubric.ts';
import { da } from './rubrics/plc-results/da.ts';
import type { plcResults } from './rubrics/plc-results/rubric.ts';
import { nb as professionalNb } from './rubrics/professional-development/nb.ts';
import type { professionalDevelopment } from './rubrics/professional-development/rubric.ts';
import { nb as swotNb } from './tools/swot/nb.ts';
import type { swot } from './tools/swot/tool.ts';

type Text = RubricText<typeof plcResults>;

const { title, ...untitled } = da;
const { 'shared-vision': sharedVision, ...otherStatements } = nb.indicators;
const { sustaining, ...firstStages } = da.descriptors['team-smart-goals'];

test('a rubric knows its ids', () => {
  expectTypeOf<IndicatorId<typeof plcResults>>().toEqualTypeOf<'team-smart-goals'>();
  expectTypeOf<'shared-vision'>().toExtend<IndicatorId<typeof learningOrganisation>>();
  expectTypeOf<'no-such-indicator'>().not.toExtend<IndicatorId<typeof learningOrganisation>>();
});

test('both languages of a rubric fit where one is asked for', () => {
  expectTypeOf(nb).toExtend<RubricText<typeof learningOrganisation>>();
  expectTypeOf(en).toExtend<RubricText<typeof learningOrganisation>>();
});

test('everything in the library is a rubric with texts', () => {
  expectTypeOf(library).toExtend<{
    readonly [id: string]: { readonly rubric: Rubric; readonly texts: { readonly [language: string]: RubricText } };
  }>();
});

test('the text of one rubric is not the text of another', () => {
  expectTypeOf(nb).not.toExtend<Text>();
});

test('a text without a statement does not compile', () => {
  ({ ...nb, indicators: { ...otherStatements, 'shared-vision': sharedVision } }) satisfies RubricText<
    typeof learningOrganisation
  >;
  // @ts-expect-error TS1360: the statement of 'shared-vision' is missing
  ({ ...nb, indicators: otherStatements }) satisfies RubricText<typeof learningOrganisation>;
});

test('a text with a statement that nothing asks for does not compile', () => {
  ({
    ...da,
    // @ts-expect-error TS2353: the rubric has no indicator 'celebrations'
    indicators: { 'team-smart-goals': 'Vi …', celebrations: 'Vi …' },
  }) satisfies Text;
});

test('a text without a title does not compile', () => {
  ({ ...untitled, title }) satisfies Text;
  // @ts-expect-error TS1360: the title is missing
  untitled satisfies Text;
});

test('a text without the descriptor of a level does not compile', () => {
  ({ ...da, descriptors: { 'team-smart-goals': { ...firstStages, sustaining } } }) satisfies Text;
  // @ts-expect-error TS1360: the descriptor of 'sustaining' is missing
  ({ ...da, descriptors: { 'team-smart-goals': firstStages } }) satisfies Text;
});

test('a text with a descriptor of a level that the scale does not have does not compile', () => {
  ({
    'before-initiating': 'Vi …',
    initiating: 'Vi …',
    implementing: 'Vi …',
    developing: 'Vi …',
    sustaining: 'Vi …',
    // @ts-expect-error TS2353: the scale ends at 'sustaining'
    renewing: 'Vi …',
  }) satisfies Text['descriptors']['team-smart-goals'];
});

test('a text with a part that the rubric does not ask for does not compile', () => {
  // @ts-expect-error TS1360: the scale has no level with a rule
  ({ ...da, rules: { sustaining: 'Vælg …' } }) satisfies Text;
});

test('a text without the stem that its statements complete does not compile', () => {
  const { stems, ...stemless } = professionalNb;
  ({ ...stemless, stems }) satisfies RubricText<typeof professionalDevelopment>;
  // @ts-expect-error TS1360: the stem is missing
  stemless satisfies RubricText<typeof professionalDevelopment>;
});

test('a text of a tool without a question does not compile', () => {
  const { lacking, ...others } = swotNb.prompts;
  ({ ...swotNb, prompts: { ...others, lacking } }) satisfies ToolText<typeof swot>;
  // @ts-expect-error TS1360: the question "lacking" is missing
  ({ ...swotNb, prompts: others }) satisfies ToolText<typeof swot>;
});
