import { sleep } from '../../systems/moves';
import { defineScenes } from '../scene';

export default defineScenes([
  { name: 'messages', data: 'shop', path: '/sidepanel.html#/messages', ready: '.message-line' },
  {
    name: 'message-own',
    data: 'shop',
    path: '/sidepanel.html#/messages/retain-check-in',
    ready: 'textarea',
    act: async (page) => {
      await page.type('textarea', 'You bought {{ favourite }} , I think. ');
      await sleep(600);
    },
  },
]);
