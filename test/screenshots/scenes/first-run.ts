import { defineScenes } from '../scene';

export default defineScenes([
  { name: 'first-run', data: 'empty', path: '/sidepanel.html#/lists', ready: '.first-steps' },
  { name: 'lists', data: 'shop', path: '/sidepanel.html#/lists', ready: '.cards h2 a' },
  { name: 'list', data: 'shop', path: '/sidepanel.html#/lists/{list}', ready: 'main table' },
  { name: 'import', data: 'shop', path: '/sidepanel.html#/import', ready: 'textarea#list' },
]);
