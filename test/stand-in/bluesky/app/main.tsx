import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { exposeToTests } from './composer/registry.ts';
import { options } from './store.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to name
import './app.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no root to draw in');
document.documentElement.className = `theme--${options.theme}`;
exposeToTests();
createRoot(root).render(<App />);
