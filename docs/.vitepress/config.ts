import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Rubrikk',
  description: 'A rubric engine for school self-assessment',
  cleanUrls: true,
  srcExclude: ['api-html/**'],
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [
      {
        text: 'Guide',
        items: [
          { text: 'Start', link: '/' },
          { text: 'From a form to a report', link: '/from-form-to-report' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'Dictionary', link: '/dictionary' },
          { text: 'Issues', link: '/issues' },
          { text: 'Documents', link: '/documents' },
          { text: 'Versions', link: '/versions' },
          { text: 'Improvement', link: '/improvement' },
          { text: 'Results', link: '/results' },
          { text: 'Comparisons', link: '/comparisons' },
          { text: 'Privacy', link: '/privacy' },
          { text: 'Measures', link: '/measures' },
          { text: 'What the numbers cannot do', link: '/what-the-numbers-cannot-do' },
          { text: 'Speed', link: '/speed' },
          { text: 'Writing rubrics', link: '/writing-rubrics' },
          { text: 'Reading wording', link: '/reading-wording' },
          { text: 'Previews', link: '/previews/' },
          { text: 'Decisions', link: '/decisions/' },
          { text: 'API', link: '/api/' },
        ],
      },
    ],
  },
});
