import { da as learningOrganisationDa } from './rubrics/learning-organisation/da.ts';
import { en as learningOrganisationEn } from './rubrics/learning-organisation/en.ts';
import { nb as learningOrganisationNb } from './rubrics/learning-organisation/nb.ts';
import { nn as learningOrganisationNn } from './rubrics/learning-organisation/nn.ts';
import { learningOrganisation } from './rubrics/learning-organisation/rubric.ts';
import { sv as learningOrganisationSv } from './rubrics/learning-organisation/sv.ts';
import { da as plcResultsDa } from './rubrics/plc-results/da.ts';
import { en as plcResultsEn } from './rubrics/plc-results/en.ts';
import { nb as plcResultsNb } from './rubrics/plc-results/nb.ts';
import { nn as plcResultsNn } from './rubrics/plc-results/nn.ts';
import { plcResults } from './rubrics/plc-results/rubric.ts';
import { sv as plcResultsSv } from './rubrics/plc-results/sv.ts';

/**
 * Everything that ships, by id: each rubric with its texts by language, the instrument's own language first.
 *
 * For tools that let someone choose among the instruments. An app that knows which one it shows imports that rubric and
 * one language instead, and ships nothing else.
 */
export const library = {
  'learning-organisation': {
    rubric: learningOrganisation,
    texts: {
      nb: learningOrganisationNb,
      nn: learningOrganisationNn,
      da: learningOrganisationDa,
      sv: learningOrganisationSv,
      en: learningOrganisationEn,
    },
  },
  'plc-results': {
    rubric: plcResults,
    texts: {
      da: plcResultsDa,
      nb: plcResultsNb,
      nn: plcResultsNn,
      sv: plcResultsSv,
      en: plcResultsEn,
    },
  },
} as const;
