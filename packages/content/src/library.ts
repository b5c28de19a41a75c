import { da as developmentPrinciplesDa } from './rubrics/development-principles/da.ts';
import { en as developmentPrinciplesEn } from './rubrics/development-principles/en.ts';
import { nb as developmentPrinciplesNb } from './rubrics/development-principles/nb.ts';
import { nn as developmentPrinciplesNn } from './rubrics/development-principles/nn.ts';
import { developmentPrinciples } from './rubrics/development-principles/rubric.ts';
import { sv as developmentPrinciplesSv } from './rubrics/development-principles/sv.ts';
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
import { da as professionalDevelopmentDa } from './rubrics/professional-development/da.ts';
import { en as professionalDevelopmentEn } from './rubrics/professional-development/en.ts';
import { nb as professionalDevelopmentNb } from './rubrics/professional-development/nb.ts';
import { nn as professionalDevelopmentNn } from './rubrics/professional-development/nn.ts';
import { professionalDevelopment } from './rubrics/professional-development/rubric.ts';
import { sv as professionalDevelopmentSv } from './rubrics/professional-development/sv.ts';
import { da as sandnesLeadershipQualityDa } from './rubrics/sandnes-leadership-quality/da.ts';
import { en as sandnesLeadershipQualityEn } from './rubrics/sandnes-leadership-quality/en.ts';
import { nb as sandnesLeadershipQualityNb } from './rubrics/sandnes-leadership-quality/nb.ts';
import { nn as sandnesLeadershipQualityNn } from './rubrics/sandnes-leadership-quality/nn.ts';
import { sandnesLeadershipQuality } from './rubrics/sandnes-leadership-quality/rubric.ts';
import { sv as sandnesLeadershipQualitySv } from './rubrics/sandnes-leadership-quality/sv.ts';
import { da as sandnesSuccessCriteriaDa } from './rubrics/sandnes-success-criteria/da.ts';
import { en as sandnesSuccessCriteriaEn } from './rubrics/sandnes-success-criteria/en.ts';
import { nb as sandnesSuccessCriteriaNb } from './rubrics/sandnes-success-criteria/nb.ts';
import { nn as sandnesSuccessCriteriaNn } from './rubrics/sandnes-success-criteria/nn.ts';
import { sandnesSuccessCriteria } from './rubrics/sandnes-success-criteria/rubric.ts';
import { sv as sandnesSuccessCriteriaSv } from './rubrics/sandnes-success-criteria/sv.ts';

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
  'professional-development': {
    rubric: professionalDevelopment,
    texts: {
      nb: professionalDevelopmentNb,
      nn: professionalDevelopmentNn,
      da: professionalDevelopmentDa,
      sv: professionalDevelopmentSv,
      en: professionalDevelopmentEn,
    },
  },
  'development-principles': {
    rubric: developmentPrinciples,
    texts: {
      nb: developmentPrinciplesNb,
      nn: developmentPrinciplesNn,
      da: developmentPrinciplesDa,
      sv: developmentPrinciplesSv,
      en: developmentPrinciplesEn,
    },
  },
  'sandnes-leadership-quality': {
    rubric: sandnesLeadershipQuality,
    texts: {
      nb: sandnesLeadershipQualityNb,
      nn: sandnesLeadershipQualityNn,
      da: sandnesLeadershipQualityDa,
      sv: sandnesLeadershipQualitySv,
      en: sandnesLeadershipQualityEn,
    },
  },
  'sandnes-success-criteria': {
    rubric: sandnesSuccessCriteria,
    texts: {
      nb: sandnesSuccessCriteriaNb,
      nn: sandnesSuccessCriteriaNn,
      da: sandnesSuccessCriteriaDa,
      sv: sandnesSuccessCriteriaSv,
      en: sandnesSuccessCriteriaEn,
    },
  },
} as const;
