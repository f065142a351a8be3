import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, loadFirstScreen } from './app.tsx';
import { hearEvents } from './events.ts';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';

const root = document.getElementById('app');
if (root === null) throw new Error('the document has no place for the page');
hearEvents();
loadFirstScreen();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
