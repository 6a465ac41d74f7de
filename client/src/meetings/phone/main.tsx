import '../../ui/look.ts';
import './phone.css';
import { nanoid } from 'nanoid';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followReading } from '../../words/apply-reading.ts';
import { openKept } from './kept.ts';
import { line } from './line.ts';
import { openNews } from './news.ts';
import type { After } from './outbox.ts';
import { PhonePage } from './page.tsx';
import { openPhone } from './phone.ts';

followReading();

const after: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

const newsAddress = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/phone/news`;

const phone = openPhone({
  line,
  kept: openKept(sessionStorageHere()),
  after,
  now: Date.now,
  newKey: () => nanoid(),
  news: (hear) => openNews({ open: () => new WebSocket(newsAddress), after, hear }),
});

addEventListener('online', phone.wake);
addEventListener('offline', phone.lost);
// Out of the pocket, or out of the browser's memory of pages.
addEventListener('pageshow', ({ persisted }) => persisted && phone.wake());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && phone.wake());

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <PhonePage phone={phone} />
    </StrictMode>,
  );
}

// Readable before its own letters have come, and without them where every kilobyte counts.
const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
if (!connection?.saveData && !/2g|3g/.test(connection?.effectiveType ?? '')) void import('../../ui/fonts.ts');

/** A browser that blocks storage throws as soon as one names it (B-26). */
function sessionStorageHere() {
  try {
    return sessionStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  }
}
