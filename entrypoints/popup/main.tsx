import { createRoot } from 'react-dom/client';
import '@/components/ui/theme.css';
import { Popup } from '@/components/popup/popup';
import { keepFocus } from '@/components/ui/keep-focus';
import { Speaking } from '@/components/ui/speaking';

const root = document.getElementById('root');
if (root) {
  keepFocus(root);
  createRoot(root).render(
    <Speaking>
      <Popup />
    </Speaking>,
  );
}
