import { defineScenes } from '../scene';

export default defineScenes([{ name: 'settings', data: 'shop', path: '/sidepanel.html#/settings', ready: '#backup' }]);
