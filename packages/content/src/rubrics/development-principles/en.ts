import type { RubricText } from '@rubrikk/core';
import type { developmentPrinciples } from './rubric.ts';

/** The words of «Prinsipper som skaper utvikling og læring i organisasjonen» in British English; only the names of models are the instrument's own. */
export const en = {
  rubric: 'development-principles',
  language: 'en',
  title: 'Principles that create development and learning in the organisation',
  instructions: {
    groundwork:
      'The principles stand in the outermost ring of the model. They are the ground for how the organisation develops, learns and works together.',
    'own-practice':
      'Use the framework to look at your own practice. For each entry, choose whether it is a strength, something that needs to get better, or your next step.',
  },
  levels: {
    strength: 'Strength',
    'needs-improvement': 'Needs improvement',
    'next-step': 'Next step',
  },
  dimensions: {
    'clear-direction': 'Clear direction',
    'focused-effort': 'Focused effort',
    'values-in-practice': 'Values in practice',
    'core-values': 'Core values',
    'all-children': 'All children and young people',
    'learning-community': 'Learning community',
  },
  principles: {
    'clear-direction':
      'The overall goal is that all children and young people grow up in a good environment where everyone belongs. It keeps them safe and gives them learning, well-being and good health.',
    'focused-effort':
      'We keep up an intense effort over several years. Our goals are shared, and everyone who leads or works with children and young people is building a common ground of knowledge and skills.',
    'values-in-practice':
      'Leaders, staff, children, parents and carers ground their choices in attitudes, norms and values that they share. It shows in practice and in everything we do.',
    'learning-community':
      'Working together is about more than feeling good: we bring out what each person is good at and use it for a common purpose. Leaders and staff are a professional community that reflects on shared values and keeps assessing and developing practice.',
  },
  stems: {
    children: 'All children and young people',
  },
  indicators: {
    'caring-conditions': 'All children and young people grow up with love, safety and care around them.',
    'secure-identity': 'All children and young people come to think well of themselves and are secure in who they are.',
    belonging: 'All children and young people belong to the community, and there they are safe and happy.',
    'active-participants':
      'All children and young people take an active part in the community, and there they learn and develop.',
    'no-one-bullied': 'No one experiences bullying or degrading treatment, and no one is left outside the community.',

    'systems-theory':
      'We use systems theory and see how everything around children, young people and adults is connected and affects the rest.',
    'interdisciplinary-work':
      'We work across professions and follow the BTI model, a Nordic name for better interdisciplinary effort.',
    'reflection-tools':
      'When we reflect as professionals, we use tools such as PA (pedagogical analysis), SMTTE (context, goals, signs, actions, evaluation) and IGP, that is, individual, group and plenum.',
    'learning-networks': 'Our networks and meetings are places where we learn.',
    'inquiring-practice': 'We inquire into our own practice and try things out.',
    'guidance-system': 'We have a system for guidance and supervision.',
    'use-of-data': 'We use data to make practice better.',
    'learning-leadership': 'Our leaders lead by learning themselves.',

    'equal-worth': 'Equal worth: everyone is worth just as much, and those who meet us feel it.',
    participation: 'Participation: everyone has a hand in shaping what concerns them.',
    recognition: 'Recognition: everyone is seen and taken seriously for who they are.',

    'absolute-worth': 'have a worth that nothing can shake.',
    'willing-when-able': 'want to do well when they are in a position to.',
    'finding-meaning': 'find something that has meaning and join in.',
    'something-to-give': 'have something of value to give the others in the community.',

    'shared-foundation':
      'We build our work on values that we agree on, and on knowledge from research and experience that we share.',
    'richer-understanding':
      'Together we look at how we plan and carry out our work, and we assess it. In this way we understand more and more of what good practice is.',
    'leading-collaboration':
      'Leaders make it possible to work well together: they give direction, build trust through collaboration and relationships, and help staff, children and young people to learn. Everyone gets to use their strengths, succeeds and develops.',
    'joint-reflection':
      'Together we think through questions of value and what we need to develop, and we choose actions on the basis of research, experience and ethics. Good arrangements for collaboration, support and guidance, among colleagues and across organisations, help us to share and learn.',
    'best-interests':
      'Children and young people differ, and we keep asking what is best for each child. Everyone who works with upbringing and learning answers that question afresh every day.',
  },
} as const satisfies RubricText<typeof developmentPrinciples>;
