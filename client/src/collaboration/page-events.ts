/** What the browser says about the page as a whole. In a test without a window nothing is ever said. */
interface PageFollower {
  /** Whether something typed is not on the server's disk yet. */
  readonly unstored: () => boolean;
  /** The page goes out of sight for good, or comes back from the browser's memory. */
  readonly setAway: (away: boolean) => void;
  readonly onOffline: () => void;
  readonly onOnline: () => void;
}

/** @returns the end of it. */
export function followPage({ unstored, setAway, onOffline, onOnline }: PageFollower): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const end = new AbortController();
  const on = (event: string, listen: (event: Event) => void) =>
    window.addEventListener(event, listen, { signal: end.signal });
  on('pagehide', () => setAway(true));
  on('pageshow', () => setAway(false));
  on('offline', onOffline);
  on('online', onOnline);
  on('beforeunload', (event) => {
    if (unstored()) event.preventDefault();
  });
  return () => end.abort();
}

/** The words of the field in which somebody is writing this moment, held back or not. */
export function wordsBeingWritten(): readonly string[] {
  if (typeof window === 'undefined') return [];
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return [field.value];
  return field instanceof HTMLElement && field.isContentEditable ? [field.textContent] : [];
}

/** The paragraph in which somebody is writing this moment: enough to know one's own words by, and not the whole text. */
export function lineBeingWritten(): string {
  if (typeof window === 'undefined') return '';
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.isContentEditable) return '';
  const at = document.getSelection()?.focusNode;
  const within = at instanceof Element ? at : at?.parentElement;
  const block = within?.closest('p, li, h1, h2, h3, blockquote');
  return (block && field.contains(block) ? block : field).textContent?.trim() ?? '';
}
