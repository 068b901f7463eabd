import { sleep } from '../../systems/moves';
import { defineScenes } from '../scene';

export default defineScenes([
  { name: 'today', data: 'shop', path: '/sidepanel.html#/today', ready: '#moved' },
  { name: 'flow', data: 'shop', path: '/sidepanel.html#/flow', ready: '#net' },
  {
    name: 'today-later',
    data: 'shop',
    later: 9,
    path: '/sidepanel.html#/today',
    ready: '.news-way',
    act: () => sleep(1_500),
  },
  { name: 'flow-later', data: 'shop', later: 9, path: '/sidepanel.html#/flow', ready: '#net', act: () => sleep(1_500) },
  { name: 'today-many', data: 'many', path: '/sidepanel.html#/today', ready: '#moved' },
  { name: 'today-empty', data: 'empty', path: '/sidepanel.html#/today' },
  { name: 'today-error', data: 'broken', path: '/sidepanel.html#/today' },
  { name: 'flow-empty', data: 'empty', path: '/sidepanel.html#/flow' },
]);
