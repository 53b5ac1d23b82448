import '@fontsource-variable/inter/index.css';
import '@fontsource/pt-serif/400.css';
import '@fontsource/pt-serif/700.css';
import '@fontsource/pt-serif/400-italic.css';
import './ui/tokens.css';
import './ui/shared.css';
import './library/library.css';
import './workbench/workbench.css';
import './report/report.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startStore } from './store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');
void startStore();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
