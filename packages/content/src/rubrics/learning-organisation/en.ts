import type { RubricText } from '@rubrikk/core';
import type { learningOrganisation } from './rubric.ts';

/** The words of «Skolen som lærende organisasjon» in British English; titles and labels are this project's too. */
export const en = {
  rubric: 'learning-organisation',
  language: 'en',
  title: 'The school as a learning organisation',
  instructions: {
    statements:
      'Each indicator is a statement about good practice. The indicators are grouped in seven dimensions, which together make up the model.',
    raters: 'School leaders and teachers can both use the form, on their own or together.',
    standing: 'Rate where your own school stands today.',
  },
  levels: {
    'must-change': 'Practice must change',
    'can-improve': 'Practice can improve',
    satisfactory: 'Practice is satisfactory',
  },
  rules: {
    satisfactory: 'Choose this level when practice is good throughout. It does not have to be flawless.',
  },
  dimensions: {
    vision: 'The school’s vision',
    'professional-learning': 'Professional learning communities',
    collaboration: 'Collaboration',
    culture: 'School culture',
    capacity: 'Capacity building',
    networks: 'Network building',
    leadership: 'School leadership',
  },
  indicators: {
    'shared-vision':
      'We share a vision that commits us and leaves no one out. Its aim is a stronger learning community and better results for our pupils.',
    'broad-vision':
      'The vision takes in thinking skills as well as social and emotional ones, both for today and for the years ahead. It inspires us and spurs us on.',
    'vision-in-teaching': 'In all our teaching and learning, we work to turn the vision into reality.',
    'vision-made-together': 'Everyone on the staff had a part in the work that led to the vision.',
    'parents-invited': 'We invite pupils, parents and carers, and our other partners to help shape the vision.',

    'staff-learning': 'Everyone who works here keeps learning and growing in their profession.',
    'new-staff': 'We look after new colleagues with support and guidance.',
    'learning-focus':
      'What we learn as professionals centres on our pupils’ learning and on the school’s goals, which make the vision concrete.',
    'learning-goals':
      'We take an active part in deciding where our own professional learning is heading and what comes first.',
    'challenging-practice': 'In our professional learning community, we question the way we work today.',
    'outside-theory':
      'When we learn as professionals, we draw on theory and expertise from outside and relate them to what we do as a school.',
    'ongoing-feedback': 'We keep assessing what we learn as professionals, and we use feedback to move forward.',
    'time-for-learning': 'The school makes room for professional learning by providing both time and resources.',
    'learning-culture': 'The culture here encourages us in our professional learning and supports us through it.',

    teamwork: 'We are learning what it takes to work as a team.',
    'collective-learning':
      'Whether we meet face to face or online, our joint work and learning have a clear focus. The purpose is better practice and better results for our pupils.',
    'peer-advice': 'We seek each other out when we need advice or guidance.',
    trust: 'We trust and respect one another, and it shows in the working atmosphere.',
    'joint-reflection': 'Together we think about how to get more out of our own learning.',
    'time-for-collaboration': 'The school gives us time, and whatever else we need, to work and learn together.',

    experimenting: 'We have both the will and the courage to try things out and create new ways of working.',
    'initiative-and-risk':
      'When we show initiative and dare to take a risk, the school backs us and gives us credit for it.',
    'inquiry-into-practice': 'We take an inquiring look at our own practice and use what we find to develop it.',
    'inquiry-for-change': 'Our inquiring approach keeps us learning, changing and finding new solutions.',
    'open-mindedness': 'We are open to other ways of doing things than the ones we are used to.',
    'learning-from-mistakes': 'When something is difficult or goes wrong, we see it as a chance to learn.',
    'pupil-participation':
      'Pupils play an active part in planning and evaluating both the teaching and their own learning.',

    'measuring-progress':
      'We have systems in place that measure how we are developing and show how far our results are from our goals.',
    'practice-examples':
      'Teachers share examples from practice, both successful and less successful, and regularly analyse them together.',
    'research-access': 'It is easy for us to find sources of research-based knowledge.',
    'knowledge-sharing': 'We have set arrangements for sharing experience and knowledge regularly.',
    'data-analysis':
      'We are able to analyse different kinds of data to see what pupils gain from the teaching. When needed, we move resources around.',
    'development-plan':
      'We build our development plan on research, experience from practice and self-assessment, and we update it regularly.',
    'practice-theories':
      'We regularly review our theories of practice – the thinking behind the way we work. When needed, we adjust and renew them.',
    'learning-impact': 'We evaluate what difference our professional learning makes.',

    'local-community':
      'The school takes an active part in the local community. When challenges or opportunities come up, we are quick to act.',
    'open-school': 'Our school is open to the world around it, and we invite in those we might want to work with.',
    'equal-partnerships': 'In our partnerships, we meet as equals and can learn from each other.',
    'parent-collaboration': 'We work closely with parents and carers.',
    'teacher-networks':
      'Teachers belong to various networks, and they collaborate and share experience with colleagues at other schools.',
    'outside-expertise':
      'To develop our expertise, we work with others: universities, businesses, public bodies or voluntary organisations.',
    'digital-communication':
      'We use digital tools to stay in touch, share knowledge and work with partners outside the school.',

    'learning-leadership':
      'School leaders lead by learning all the time, and they set an example in doing so. They share leadership with others and help new leaders come forward.',
    'change-agents': 'School leaders act ahead of events and find creative ways of bringing about change.',
    'culture-and-structures':
      'School leaders build a positive culture, and structures that make it easy to discuss professional matters, work together and share knowledge.',
    'vision-in-action': 'School leaders see to it that what we do fits our vision, our goals and our values.',
    'continuous-development':
      'School leaders make sure that development work is always under way, and that it leads to learning, change and fresh thinking.',
    'leaders-collaborating':
      'School leaders encourage collaboration beyond the school and take part in it themselves. It reaches other schools, parents and carers, the wider community, universities and other partners.',
    'whole-pupil':
      'School leaders make sure that we see the whole pupil and support both social and academic development.',
  },
} as const satisfies RubricText<typeof learningOrganisation>;
