import { defineScenes } from '../scene';

export default defineScenes([
  { name: 'today', data: 'shop', path: '/sidepanel.html#/today', ready: '#moved' },
  { name: 'flow', data: 'shop', path: '/sidepanel.html#/flow', ready: '#net' },
  { name: 'today-empty', data: 'empty', path: '/sidepanel.html#/today' },
]);
