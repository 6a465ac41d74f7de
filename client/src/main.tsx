import './ui/look.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { allWords } from './app/words.ts';
import { followReading } from './words/apply-reading.ts';
import { loadWords } from './words/words.ts';

loadWords(allWords);
followReading();
// The page is readable before its own letters have arrived.
void import('./ui/fonts.ts');

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
