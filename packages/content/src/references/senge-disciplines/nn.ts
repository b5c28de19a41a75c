import type { TagSetText } from '@rubrikk/core';
import type { sengeDisciplines } from './tag-set.ts';

/** The words of «De fem disiplinene» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'senge-disciplines',
  language: 'nn',
  title: 'Dei fem disiplinane',
  tags: {
    'personal-mastery': 'Personleg meistring',
    'mental-models': 'Mentale modellar',
    'shared-vision': 'Felles visjon',
    'team-learning': 'Gruppelæring',
    'systems-thinking': 'Systemtenking',
  },
  descriptions: {
    'personal-mastery':
      'Kvar og ein får utvikle evnene sine og merkar at arbeidet lukkast. Det gir lyst på nye utfordringar og kjem elevane til gode.',
    'mental-models':
      'Vi får auge på tankebileta som styrer oss utan at vi merkar det. Då kan vi bryte med dei når dei hindrar noko nytt.',
    'shared-vision':
      'Vi har eitt felles bilete av framtida og av verdiane våre. Det får kraft når det byggjer på det kvar einskild drøymer om.',
    'team-learning':
      'Saman blir vi klokare enn kvar for seg når vi spelar på lag. Vi brukar dialogen til å utforske og diskusjonen til å ta avgjerder.',
    'systems-thinking':
      'Vi ser skulen som ein heilskap der alt verkar på alt. Denne disiplinen bind dei fire andre saman.',
  },
  questions: {
    'mastery-and-learning': 'Kva gjer vi for at alle som arbeider her, kjenner at dei meistrar og lærer i yrket?',
    'culture-here': 'Kva er typisk for kulturen hos oss?',
    'culture-for-innovation': 'Kor vanleg er det hos oss å tenkje nytt og utvikle praksisen vår?',
    'breaking-with-habits': 'Korleis organiserer vi oss når gamle førestillingar står i vegen for utvikling?',
    'vision-and-pupils':
      'Kva har visjonen og verdiane våre å seie for det elevane lærer, og for haldninga «Alle elevane er våre»?',
    'team-organisation': 'Korleis har vi sett saman teama våre?',
    'complementing-members': 'Korleis utfyller dei som er i eit team, kvarandre fagleg og sosialt, slik at alle lærer?',
    'dialogue-and-discussion': 'Korleis gir vi plass til både dialog og diskusjon?',
    'resource-group': 'Korleis har vi organisert ressursgruppa?',
    'people-involved': 'Korleis tek vi ressurspersonar og tillitsvalde med i kompetanseutviklinga her på skulen?',
    'network-learning': 'Kva lærer vi av å vere med i lærande nettverk?',
    'parents-as-resource': 'Korleis kan dei føresette bli ein ressurs for oss?',
    'seeing-the-whole': 'Korleis ser vi heilskapen rundt skulen i kvar fase av utviklings- og endringsarbeidet?',
    'connecting-initiatives': 'Korleis heng det skulen satsar på, saman med det skuleeigaren satsar på for alle?',
    'knowing-the-rules': 'Kvifor er det viktig at vi kan lov og forvalting når vi utviklar skulen?',
  },
} as const satisfies TagSetText<typeof sengeDisciplines>;
