import type { ComparisonWords } from './comparison-words.ts';
import { explanationSv } from './explanation-sv.ts';

/** Swedish words for {@link comparisonExplanation}. */
export const comparisonSv: ComparisonWords = {
  explanation: explanationSv,
  below: '{share} har valt en lägre nivå än {level}, som är {target}.',
  targets: { own: 'gruppens egen målnivå', school: 'skolans målnivå', owner: 'huvudmannens målnivå' },
  shortfall: 'I genomsnitt saknas {steps} nivåer; de som har nått målnivån eller ligger över den räknas som 0.',
  everyonesInterval:
    'För alla som det gäller, även dem som inte har valt någon nivå, ligger andelen troligen mellan {low} och {high} ({confidence}-intervall).',
  everyone: 'Alla som det gäller har valt en nivå, så andelen är exakt.',
  judged: { group: 'Gruppen enades om {level}.', plenum: 'Plenum enades om {level}.' },
  alone: 'Var för sig har {below} valt en lägre nivå, {at} samma nivå och {above} en högre.',
  against: 'Bedömningen går emot personalen. Det är något att tala om och behöver inte vara ett fel.',
  notAgainst: 'Bedömningen går inte emot personalen.',
  againstRule: 'Regeln här: en bedömning går emot personalen när {counted} är färre än {limit}.',
  counted: {
    level: 'de som har valt nivån',
    'level-and-beyond': 'de som har valt nivån eller en som är ännu längre från det mittersta svaret',
  },
  ofStaff: '{share} av personalen',
  evenSpread: 'varje nivå skulle få om svaren var jämnt fördelade',
  changes: {
    up: 'Svaren har gått tydligt upp från {before} till {after}.',
    down: 'Svaren har gått tydligt ned från {before} till {after}.',
    split:
      'Svaren har blivit tydligt mer delade från {before} till {after}: fler valde låga nivåer, och fler valde höga.',
    closer:
      'Svaren har blivit tydligt mer samlade från {before} till {after}: färre valde låga nivåer, och färre valde höga.',
    'no-clear-change': 'Det finns ingen tydlig förändring från {before} till {after}.',
  },
  parts: 'I genomsnitt per person motsvarar det {up} nivåer upp och {down} nivåer ned.',
  directions: 'Av {n} som svarade båda gångerna gick {up} upp, {same} stannade kvar och {down} gick ned.',
  onlyThey: 'Bara de jämförs; {left} svarade bara den första gången och {joined} bara den andra.',
  unlinked: 'Ingen följs från den ena gången till den andra, så en verklig förändring kan förbli oupptäckt.',
  favourable: 'Andelen som valde en god nivå var {before} den första gången och {after} den andra.',
  clear: 'En förändring kallas tydlig när slumpen ensam skulle ge en lika stor i högst {level} av fallen.',
  clearAmong:
    'En förändring kallas tydlig när slumpen ensam skulle ge en lika stor i högst {level} av fallen, även med hänsyn till att vi ser på {indicators} indikatorer. Intervallet tar inte hänsyn till det.',
  mostlyClear:
    'När vi ser på {indicators} indikatorer kan vi vänta oss att högst {level} av de förändringar som kallas tydliga beror på slumpen. Intervallet tar inte hänsyn till hur många vi ser på.',
  between: 'Av oenigheten ligger {share} mellan enheterna och resten inom dem.',
  byChance: 'Om samma personer hade fördelats slumpmässigt på enheterna hade andelen i genomsnitt varit {byChance}.',
  alike: 'Om enheterna egentligen var lika skulle slumpen ensam ge så olika svar i {chance} av fallen.',
  under: 'under {value}',
  inTeams: 'De som räknas med är fördelade på {teams} enheter: {sizes}.',
  withheldTeams: 'Enheter som inte visas räknas inte med: {withheld}.',
  bothSides: 'En jämförelse visas bara när båda sidorna kan visas.',
  shownTeams: 'En jämförelse visas bara när enheterna i den kan visas.',
  sameOfAll: 'Visas inte: det skulle säga samma sak om alla.',
  nothing: {
    target: 'Inget att jämföra: ingen har valt någon nivå.',
    roles: 'Inget att jämföra: i minst en av de två rollerna har ingen valt någon nivå.',
    rounds: 'Inget att jämföra: man enades inte om en nivå, eller så har ingen valt någon nivå på egen hand.',
    change: 'Inget att jämföra: minst en av de två gångerna valde ingen någon nivå.',
    teams: 'Inget att jämföra: i färre än två enheter har någon valt en nivå, eller så har alla valt samma.',
  },
  refused: {
    'other-version':
      'Jämförs inte: två versioner av formuläret har använts ({first} och {second}), och de äldre svaren måste först föras över till den nya.',
    'other-instrument': 'Jämförs inte: det är två olika formulär ({first} och {second}).',
  },
  notComparable: {
    units: 'Jämförs inte: formuläret säger självt att enheter inte kan jämföras.',
    waves: 'Jämförs inte: formuläret säger självt att mätningar inte kan jämföras.',
  },
};
