import { defineScenes } from '../scene';

export default defineScenes([
  { name: 'first-run', data: 'empty', path: '/sidepanel.html#/lists', ready: '.first-steps' },
]);
