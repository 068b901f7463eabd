import { defineAdapter } from '../adapter';

/** Users of a WordPress site, customers of its shop among them. */
export default defineAdapter({
  id: 'wordpress-users',
  name: 'WordPress (users)',
  hosts: [],
  detect: 'tr[id^="user-"] .column-username',
  row: 'tr[id^="user-"]:has(.column-username)',
  record: { attribute: 'id', pattern: '^user-(\\d+)$' },
  cells: { account: '.column-username strong' },
  columns: { name: 'name', email: 'email', role: 'segment' },
  customers: true,
  badge: '.column-username strong',
  pages: [{ address: '(.*)/user-edit\\.php\\?.*\\buser_id=(?<id>\\d+)', space: '$1/users.php' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
