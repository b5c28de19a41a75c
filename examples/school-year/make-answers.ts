// Makes the answers of the two waves of a made-up municipality, as a survey tool gives them out: one file a wave. Nothing
// here is drawn: each answer follows from the person, the indicator and the wave.
//   node --conditions=@rubrikk/source examples/school-year/make-answers.ts      writes the files beside it
import { writeFileSync } from 'node:fs';
import { firstThought, type IndicatorId, indicators, type LevelId, levels, type Person, staff } from './staff.ts';

export const waves = ['2026-autumn', '2027-spring'] as const;

export type WaveId = (typeof waves)[number];

/** Four people of the first school changed these to the next level, the evening before it closed. */
const secondThoughts = indicators.filter((_, place) => place >= 20 && place <= 28 && place % 2 === 0);

/** What the first school worked on in between: so many of ten went up a level there. */
const workedOn: { readonly [I in IndicatorId]?: number } = { 'data-analysis': 9, 'measuring-progress': 6 };

/** The second school has 16 teachers, 4 assistants and 2 leaders. */
const second = Array.from({ length: 22 }, (_, number) => ({
  number,
  key: `s${number + 1}`,
  role: number < 16 ? 'teacher' : number < 20 ? 'assistant' : 'leader',
}));

const teams = ['years-1-4', 'years-5-7', 'years-8-10'] as const;

type Answer = LevelId | undefined;

function northAutumn(number: number, indicator: IndicatorId): Answer {
  const person = staff[number];
  const thought = person && firstThought(person, indicator);
  if (thought === undefined || number > 3 || !secondThoughts.includes(indicator)) return thought;
  return levels[(levels.indexOf(thought) + 1) % 3];
}

/** The same people half a year later; six others have come in the place of six who left. */
function northSpring(number: number, indicator: IndicatorId): Answer {
  const before = northAutumn(number, indicator);
  if (number < 6) return levels[(number + indicators.indexOf(indicator)) % 3];
  const isMoved = (number * 7 + 3) % 10 < (workedOn[indicator] ?? 0);
  const steps = isMoved ? 1 : unrest(number, indicator);
  return before === undefined ? undefined : levels[Math.max(0, Math.min(2, levels.indexOf(before) + steps))];
}

/** Some think otherwise half a year later, as people do: about one in seven up, and as many down. */
function unrest(number: number, indicator: IndicatorId): number {
  const roll = (number * 31 + indicators.indexOf(indicator) * 17 + number * indicators.indexOf(indicator) * 3) % 14;
  return roll < 2 ? 1 : roll < 4 ? -1 : 0;
}

function southAnswer(number: number, indicator: IndicatorId, wave: WaveId): Answer {
  const place = indicators.indexOf(indicator);
  if ((number + place) % 23 === 7) return undefined;
  const roll = ((number * 53 + place * 29 + number * place * 7) % 241) % 10;
  const before = roll < 1 ? 0 : roll < 5 ? 1 : 2;
  if (wave === '2026-autumn') return levels[before];
  // Something happened there: most trust one another less.
  const steps = indicator === 'trust' ? (number < 17 ? -2 : 0) : unrest(number, indicator);
  return levels[Math.max(0, Math.min(2, before + steps))];
}

/** The owner's file of a wave: a row for each person, a column for each indicator, levels as numbers from 1. */
export function ownerAnswers(wave: WaveId): string {
  const north = staff.map((person) => ['north', ...northRow(person, wave)]);
  const south = second.map((person) => {
    const answers = indicators.map((indicator) => cellOf(southAnswer(person.number, indicator, wave)));
    return ['south', person.role, person.key, ...answers];
  });
  return fileOf([...north, ...south]);
}

/** The first school's own file of the same wave, in which the unit is the team. */
export function schoolAnswers(wave: WaveId): string {
  return fileOf(staff.map((person) => [teams[person.number % 3] as string, ...northRow(person, wave)]));
}

/**
 * Everything that the first school rated in the year, as one file: by whom, in which wave, and in which round. The groups are
 * its teams; the plenum judges for the whole school.
 */
export function yearAnswers(): string {
  const rows = waves.flatMap((wave) => {
    const alone = staff.map((person) => {
      const [role = '', rater = '', ...answers] = northRow(person, wave);
      return { team: teams[person.number % 3] as string, role, rater, answers };
    });
    const groups = teams.map((team) => {
      const members = alone.filter((one) => one.team === team).map(({ answers }) => answers);
      return [team, '', `group ${team}`, wave, 'group', ...judgements(members, 13)];
    });
    return [
      ...alone.map(({ team, role, rater, answers }) => [team, role, rater, wave, 'individual', ...answers]),
      ...groups,
      [
        'north',
        '',
        'plenum',
        wave,
        'plenum',
        ...judgements(
          alone.map(({ answers }) => answers),
          11,
        ),
      ],
    ];
  });
  return fileOf(rows, ['wave', 'round']);
}

/** The middle of what each answered alone; on one in so many the lowest level, and on one the highest; on one, nothing. */
function judgements(answers: readonly (readonly string[])[], oneIn: number): string[] {
  return indicators.map((_, place) => {
    if (place % oneIn === 3) return '1';
    if (place % oneIn === 7) return '3';
    if (place % oneIn === 9) return '';
    const levelsChosen = answers.flatMap((own) => (own[place] === 'do-not-know' ? [] : [own[place] as string])).sort();
    return levelsChosen[Math.ceil(levelsChosen.length / 2) - 1] as string;
  });
}

/** The second file of the school: one indicator, whose levels are described, rated in Danish words. */
export function teamGoalAnswers(): string {
  const stages = [
    'Igangsættelse',
    'Igangsættelse',
    'Implementering',
    'Implementering',
    'Udvikling',
    'Vedligeholdelse',
    'ved ikke',
  ];
  const rows = staff.map(({ number, key, role }) => [
    teams[number % 3] as string,
    role,
    key,
    stages[(number * 5) % stages.length] as string,
  ]);
  return [['unit', 'role', 'rater', 'team-smart-goals'], ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

function northRow({ number, key, role }: Person, wave: WaveId): string[] {
  const isAutumn = wave === '2026-autumn';
  const answer = isAutumn ? northAutumn : northSpring;
  // Six have left, and six others have come.
  const rater = !isAutumn && number < 6 ? `n${number + 1}` : key;
  return [role, rater, ...indicators.map((indicator) => cellOf(answer(number, indicator)))];
}

function fileOf(rows: readonly (readonly string[])[], more: readonly string[] = []): string {
  return [['unit', 'role', 'rater', ...more, ...indicators], ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

function cellOf(answer: Answer): string {
  return answer === undefined ? 'do-not-know' : String(levels.indexOf(answer) + 1);
}

/** Every file of answers here, by its name. */
export function answerFiles(): ReadonlyMap<string, string> {
  const ofWaves = waves.flatMap((wave) => [
    [`owner-${wave}.csv`, ownerAnswers(wave)] as const,
    [`north-${wave}.csv`, schoolAnswers(wave)] as const,
  ]);
  return new Map([...ofWaves, ['north-year.csv', yearAnswers()], ['team-goals-2027-spring.csv', teamGoalAnswers()]]);
}

if (process.argv[1]?.endsWith('make-answers.ts')) {
  for (const [name, content] of answerFiles()) writeFileSync(new URL(name, import.meta.url), content);
}
