import { createRoot } from 'react-dom/client';
import '@/components/ui/theme.css';
import { App } from '@/components/app/app';
import { Speaking } from '@/components/ui/speaking';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Speaking>
      <App />
    </Speaking>,
  );
}
