// Makes answers.csv: the made-up answers of a made-up municipality. The same seed gives the same file everywhere.
//   node examples/municipality/make-answers.ts            prints it
import { learningOrganisation } from '@rubrikk/content';

const schools = [
  { name: 'Bjørkelia skole', leaders: 3, teachers: 24, assistants: 8, strength: 0.3 },
  { name: 'Fjordvik skole', leaders: 2, teachers: 19, assistants: 6, strength: -0.2 },
  { name: 'Granåsen skole', leaders: 4, teachers: 31, assistants: 9, strength: 0.1 },
  { name: 'Havblikk skole', leaders: 2, teachers: 17, assistants: 5, strength: 0.6 },
  { name: 'Lysneset skole', leaders: 3, teachers: 28, assistants: 7, strength: -0.5 },
  { name: 'Solvang skole', leaders: 2, teachers: 23, assistants: 6, strength: 0 },
] as const;

const roles = [
  { name: 'leder', shift: 0.7 },
  { name: 'lærer', shift: 0 },
  { name: 'assistent', shift: -0.1 },
] as const;

/** A random number from 0 to 1, the same on every platform (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The whole file: a row for each rater, semicolons between the cells, as a Norwegian spreadsheet writes it. */
export function makeAnswers(): string {
  const random = seededRandom(20261121);
  // The sum of three is near enough to a bell.
  const bell = () => (random() + random() + random() - 1.5) * 2;
  const indicators = learningOrganisation.dimensions.flatMap((dimension) => {
    const ease = bell() * 0.4;
    return dimension.indicators.map(({ id }) => ({ id, ease: ease + bell() * 0.5, split: random() }));
  });
  const answer = (strength: number, { ease, split }: (typeof indicators)[number]): string => {
    const luck = random();
    if (luck < 0.02) return 'vet ikke';
    if (luck < 0.025) return 'ikke aktuelt';
    if (luck < 0.035) return '';
    // Some indicators divide a staff in two camps.
    const camp = split > 0.85 ? (random() < 0.5 ? -1.2 : 1.2) : 0;
    const practice = strength + ease + camp + bell() * 0.6;
    return practice < -0.55 ? '1' : practice < 0.45 ? '2' : '3';
  };
  const lines = [['skole', 'rolle', 'svarer', ...indicators.map(({ id }) => id)].join(';')];
  for (const school of schools) {
    const staff = [school.leaders, school.teachers, school.assistants];
    for (const [at, role] of roles.entries()) {
      for (let rater = 0; rater < (staff[at] ?? 0); rater += 1) {
        const strength = school.strength + role.shift + bell() * 0.3;
        const key = `s${String(lines.length).padStart(3, '0')}`;
        lines.push([school.name, role.name, key, ...indicators.map((one) => answer(strength, one))].join(';'));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1]?.endsWith('make-answers.ts')) process.stdout.write(makeAnswers());
