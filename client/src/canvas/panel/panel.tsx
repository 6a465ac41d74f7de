import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { GroundPanel } from '../ground/ground-panel.tsx';
import { useSession, useUi } from '../session/use-board.ts';
import { AwayPanel } from './away-panel.tsx';
import { CardPanel } from './card-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import styles from './panel.module.css';

/** The sheet at the right: whatever was chosen, with everything one can say about it. */
export function Panel() {
  const session = useSession();
  const panel = useUi((ui) => ui.panel);
  const { t } = useWords();
  const aside = useRef<HTMLElement>(null);
  const id = panel && 'id' in panel ? panel.id : panel?.is;
  const cameFrom = useRef<Element>(null);
  const open = panel !== undefined;
  // When the sheet is put away, the keys go back to where they were.
  useEffect(() => {
    if (open) {
      cameFrom.current = document.activeElement;
      return;
    }
    const { activeElement } = document;
    if (activeElement === document.body && cameFrom.current instanceof HTMLElement)
      cameFrom.current.focus({ preventScroll: true });
  }, [open]);
  // A sheet that opens from the keyboard is read from its top; the mouse leaves the keys where they are.
  useEffect(() => {
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (id === undefined || !(lost || activeElement.matches(':focus-visible'))) return;
    aside.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [id]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && inside && !event.defaultPrevented) session.show({ panel: undefined });
  };
  if (!panel) return null;
  return (
    <aside
      onKeyDown={onKeyDown}
      ref={aside}
      className={styles.panel}
      aria-label={t('canvas:panel.label')}
      key={id}
    >
      {panel.is === 'card' && <CardPanel id={panel.id} />}
      {panel.is === 'link' && <LinkPanel id={panel.id} />}
      {panel.is === 'ground' && <GroundPanel />}
      {panel.is === 'away' && <AwayPanel />}
    </aside>
  );
}

interface PanelHeadProps {
  readonly token?: ReactNode;
  readonly title: ReactNode;
  readonly under?: ReactNode;
  readonly acts?: ReactNode;
}

export function PanelHead({ token, title, under, acts }: PanelHeadProps) {
  const session = useSession();
  const { t } = useWords();
  return (
    <header className={styles.head}>
      {token}
      <div className={styles.heading}>
        <h2 tabIndex={-1}>{title}</h2>
        {under && <p>{under}</p>}
      </div>
      {acts}
      <IconButton icon="x" label={t('shell:close')} onPress={() => session.show({ panel: undefined })} />
    </header>
  );
}
