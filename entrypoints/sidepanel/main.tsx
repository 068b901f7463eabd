import { createRoot } from 'react-dom/client';
import '@/components/ui/theme.css';
import { App } from '@/components/app/app';
import { followPanel } from '@/components/app/follow-panel';
import { keepFocus } from '@/components/ui/keep-focus';
import { Speaking } from '@/components/ui/speaking';

void followPanel();

const root = document.getElementById('root');
if (root) {
  keepFocus(root);
  createRoot(root).render(
    <Speaking>
      <App />
    </Speaking>,
  );
}
