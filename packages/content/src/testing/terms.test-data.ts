import type { Language } from './language.test-data.ts';

/** What a language calls a thing, and the words that would confuse: beginnings of words, each up to its endings. */
export interface Term {
  /** The words that are used, the usual one first. */
  readonly use: readonly string[];
  /** Words that mean something else there, or that would be a second name of the same thing. */
  readonly not: readonly string[];
}

/** The words of the field by their meaning, and what each is called in a language. A meaning that may be said in many ways isn't here. */
export const terms: Readonly<Record<string, Readonly<Record<Language, Term>>>> = {
  'the form that is filled in': {
    nb: { use: ['skjema'], not: ['rubrikk', 'rubrikken'] },
    nn: { use: ['skjema'], not: ['rubrikk', 'rubrikken'] },
    da: { use: ['skema'], not: ['rubrik', 'rubrikken', 'skabelon'] },
    sv: { use: ['formulär'], not: ['rubrik', 'rubriken', 'blankett', 'blanketten'] },
    en: { use: ['form'], not: ['rubric', 'matrix'] },
  },
  indicator: {
    nb: { use: ['kjennetegn'], not: ['indikator', 'indikatoren', 'indikatorer', 'indikatorene', 'kriterie'] },
    nn: { use: ['kjenneteikn'], not: ['indikator', 'indikatoren', 'indikatorar', 'indikatorane', 'kjennemerke'] },
    da: { use: ['indikator'], not: ['kendetegn', 'kendetegnet', 'kendetegnene'] },
    sv: { use: ['indikator'], not: ['kännetecken', 'kännetecknet', 'kännetecknen'] },
    en: { use: ['indicator'], not: ['item', 'items'] },
  },
  rating: {
    nb: { use: ['vurdering'], not: ['skår', 'score', 'rangering', 'rating'] },
    nn: { use: ['vurdering'], not: ['skår', 'score', 'rangering', 'rating'] },
    da: { use: ['vurdering'], not: ['score', 'rangering', 'rating', 'bedømmelse'] },
    sv: { use: ['bedömning', 'skattning'], not: ['poäng', 'poängen', 'rangordning', 'rating'] },
    en: { use: ['rating'], not: ['score', 'scores', 'ranking', 'rankings'] },
  },
  evidence: {
    nb: { use: ['belegg'], not: ['bevis', 'beviset', 'bevisene', 'evidens'] },
    nn: { use: ['belegg'], not: ['bevis', 'beviset', 'bevisa', 'prov', 'evidens'] },
    da: { use: ['belæg'], not: ['bevis', 'beviset', 'beviser', 'beviserne', 'evidens'] },
    sv: { use: ['underlag', 'belägg'], not: ['bevis', 'beviset', 'bevisen', 'evidens'] },
    en: { use: ['evidence'], not: ['proof', 'proofs', 'evidences'] },
  },
  'school owner': {
    nb: { use: ['skoleeier'], not: ['skoleier', 'skoleieren'] },
    nn: { use: ['skuleeigar'], not: ['skuleigar', 'skuleigaren', 'skoleeigar'] },
    da: { use: ['forvaltning'], not: ['skoleejer', 'skoleejeren', 'skoleejere', 'skoleejerne'] },
    sv: { use: ['huvudman'], not: ['skolägare', 'skolägaren', 'skolägarna'] },
    en: { use: ['school owner', 'local authority'], not: ['proprietor', 'proprietors'] },
  },
  action: {
    nb: { use: ['tiltak'], not: ['aksjon', 'aksjoner', 'aksjonen', 'intervensjon'] },
    nn: { use: ['tiltak'], not: ['aksjon', 'aksjonar', 'aksjonen', 'intervensjon'] },
    da: { use: ['tiltag', 'indsats'], not: ['aktion', 'aktioner', 'aktionen', 'intervention'] },
    sv: { use: ['insats', 'åtgärd'], not: ['aktion', 'aktioner', 'aktionen', 'intervention'] },
    en: { use: ['action'], not: ['intervention', 'interventions'] },
  },
  pupils: {
    nb: { use: ['elever'], not: ['studenter', 'studentene', 'skolebarn'] },
    nn: { use: ['elevar'], not: ['elever', 'studentar', 'studentane', 'skulebarn'] },
    da: { use: ['elever'], not: ['studerende', 'studenter', 'skolebørn'] },
    sv: { use: ['elever'], not: ['elevar', 'studenter', 'studenterna', 'skolbarn'] },
    en: { use: ['pupils'], not: ['student', 'students'] },
  },
  'parents and carers': {
    nb: { use: ['foresatte'], not: ['foreldre', 'foreldrene'] },
    nn: { use: ['føresette'], not: ['foreldre', 'foreldra'] },
    da: { use: ['forældre'], not: ['værger', 'værgerne'] },
    sv: { use: ['vårdnadshavare'], not: ['föräldrar', 'föräldrarna', 'målsman', 'målsmän'] },
    en: { use: ['parents and carers'], not: ['guardian', 'guardians', 'mums', 'dads'] },
  },
  'professional learning community': {
    nb: { use: ['profesjonelt læringsfellesskap'], not: ['lærefellesskap', 'lærefellesskapet'] },
    nn: { use: ['profesjonelt læringsfellesskap'], not: ['lærefellesskap', 'lærefellesskapet'] },
    da: { use: ['professionelt læringsfællesskab'], not: ['lærefællesskab', 'lærefællesskabet'] },
    sv: { use: ['professionell lärgemenskap'], not: ['lärandegemenskap', 'lärandegemenskapen', 'inlärningsgemenskap'] },
    en: { use: ['professional learning community'], not: ['fellowship', 'fellowships'] },
  },
  'core component': {
    nb: { use: ['kjernekomponent'], not: ['kjerneelement', 'kjerneelementer', 'kjernedel'] },
    nn: { use: ['kjernekomponent'], not: ['kjerneelement', 'kjerneelementa', 'kjernedel'] },
    da: { use: ['kernekomponent'], not: ['kerneelement', 'kerneelementer', 'kernedel'] },
    sv: { use: ['kärnkomponent'], not: ['kärnelement', 'kärnelementen', 'kärndel'] },
    en: { use: ['core component'], not: ['kernel', 'kernels'] },
  },
};
