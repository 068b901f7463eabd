import { createRoot } from 'react-dom/client';
import '@/components/ui/theme.css';
import { Popup } from '@/components/popup/popup';
import { Speaking } from '@/components/ui/speaking';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Speaking>
      <Popup />
    </Speaking>,
  );
}
