import { defineReady, rule } from '../ready';

/** The cuts of the Pew Research Center (2019). Named by years: a nickname says nothing that a message could use. */
export default defineReady({
  id: 'generation',
  name: 'By generation',
  basis: 'demographic',
  usefulness: 34,
  needs: () => ['birthday'],
  params: () => ({
    segments: [
      rule('z', 'Born 1997 or later', 'inform', 'steady', { field: 'birthday', op: '>=', value: '1997-01-01' }),
      rule('millennials', 'Born 1981–1996', 'inform', 'steady', { field: 'birthday', op: '>=', value: '1981-01-01' }),
      rule('x', 'Born 1965–1980', 'inform', 'steady', { field: 'birthday', op: '>=', value: '1965-01-01' }),
      rule('boomers', 'Born 1946–1964', 'inform', 'steady', { field: 'birthday', op: '>=', value: '1946-01-01' }),
      rule('silent', 'Born before 1946', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
