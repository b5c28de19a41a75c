import type { ComparisonWords } from './comparison-words.ts';
import { explanationNn } from './explanation-nn.ts';

/** Norwegian (nynorsk) words for {@link comparisonExplanation}. */
export const comparisonNn: ComparisonWords = {
  explanation: explanationNn,
  below: '{share} har valt eit lågare nivå enn {level}, som er {target}.',
  targets: { own: 'målnivået til gruppa sjølv', school: 'målnivået til skulen', owner: 'målnivået til skuleeigaren' },
  shortfall: 'I gjennomsnitt manglar det {steps} nivå; dei som har nådd målnivået eller ligg over det, tel som 0.',
  everyonesInterval:
    'For alle det gjeld, også dei som ikkje har valt eit nivå, ligg andelen truleg mellom {low} og {high} ({confidence}-intervall).',
  everyone: 'Alle det gjeld, har valt eit nivå, så andelen er nøyaktig.',
  judged: { group: 'Gruppa vart samde om {level}.', plenum: 'Plenum vart samde om {level}.' },
  alone: 'Kvar for seg har {below} valt eit lågare nivå, {at} det same og {above} eit høgare.',
  against: 'Vurderinga går imot personalet. Det er noko å snakke om, og treng ikkje vere ein feil.',
  notAgainst: 'Vurderinga går ikkje imot personalet.',
  againstRule: 'Regelen her: Ei vurdering går imot personalet når {counted} er færre enn {limit}.',
  counted: {
    level: 'dei som har valt nivået,',
    'level-and-beyond': 'dei som har valt nivået eller eit som er endå lenger frå det midtarste svaret,',
  },
  ofStaff: '{share} av personalet',
  evenSpread: 'kvart nivå ville fått om svara var jamt fordelte',
  changes: {
    up: 'Svara har gått tydeleg opp frå {before} til {after}.',
    down: 'Svara har gått tydeleg ned frå {before} til {after}.',
    split: 'Svara har blitt tydeleg meir delte frå {before} til {after}: Fleire valde låge nivå, og fleire valde høge.',
    closer: 'Svara har blitt tydeleg meir samla frå {before} til {after}: Færre valde låge nivå, og færre valde høge.',
    'no-clear-change': 'Det er inga tydeleg endring frå {before} til {after}.',
  },
  parts: 'I gjennomsnitt per person svarer det til {up} nivå opp og {down} nivå ned.',
  directions: 'Av {n} som svarte begge gongene, gjekk {up} opp, {same} vart ståande, og {down} gjekk ned.',
  onlyThey: 'Berre dei er samanlikna; {left} svarte berre den første gongen, og {joined} berre den andre.',
  unlinked: 'Ingen er følgde frå den eine gongen til den andre, så ei verkeleg endring kan bli oversedd.',
  favourable: 'Andelen som valde eit godt nivå, var {before} den første gongen og {after} den andre.',
  clear: 'Ei endring blir kalla tydeleg når slumpen åleine ville gi ei like stor i høgst {level} av tilfella.',
  clearAmong:
    'Ei endring blir kalla tydeleg når slumpen åleine ville gi ei like stor i høgst {level} av tilfella, også når vi tek omsyn til at vi ser på {indicators} kjenneteikn. Intervallet tek ikkje omsyn til det.',
  mostlyClear:
    'Når vi ser på {indicators} kjenneteikn, kan vi vente at høgst {level} av endringane som blir kalla tydelege, er tilfeldige. Intervallet tek ikkje omsyn til kor mange vi ser på.',
  between: 'Av usemja ligg {share} mellom einingane og resten innanfor dei.',
  byChance: 'Var dei same personane fordelte tilfeldig på einingane, ville andelen i gjennomsnitt vore {byChance}.',
  alike: 'Var einingane eigentleg like, ville slumpen åleine gi så ulike svar i {chance} av tilfella.',
  under: 'under {value}',
  inTeams: 'Dei som er rekna med, er fordelte på {teams} einingar: {sizes}.',
  withheldTeams: 'Einingar som ikkje blir viste, er ikkje rekna med: {withheld}.',
  bothSides: 'Ei samanlikning blir vist berre når begge sidene kan visast.',
  shownTeams: 'Ei samanlikning blir vist berre når einingane i henne kan visast.',
  sameOfAll: 'Blir ikkje vist: Det ville sagt det same om alle.',
  nothing: {
    target: 'Ingenting å samanlikne: Ingen har valt eit nivå.',
    roles: 'Ingenting å samanlikne: I minst ei av dei to rollene har ingen valt eit nivå.',
    rounds: 'Ingenting å samanlikne: Det vart ikkje semje om eitt nivå, eller ingen har valt eit nivå på eiga hand.',
    change: 'Ingenting å samanlikne: Minst ein av dei to gongene valde ingen eit nivå.',
    teams: 'Ingenting å samanlikne: I færre enn to einingar har nokon valt eit nivå, eller så har alle valt det same.',
  },
  refused: {
    'other-version':
      'Blir ikkje samanlikna: Det er brukt to versjonar av vurderingsskjemaet ({first} og {second}), og dei eldste svara må først førast over til den nye.',
    'other-instrument': 'Blir ikkje samanlikna: Det er to ulike vurderingsskjema ({first} og {second}).',
  },
  notComparable: {
    units: 'Blir ikkje samanlikna: Vurderingsskjemaet seier sjølv at einingar ikkje kan samanliknast.',
    waves: 'Blir ikkje samanlikna: Vurderingsskjemaet seier sjølv at gjennomføringar ikkje kan samanliknast.',
  },
};
