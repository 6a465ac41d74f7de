import { boardFace } from '../../boards/board-face.ts';
import { useSession, useUi } from '../../canvas/session/use-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useDestinations } from '../use-destinations.ts';
import styles from './drop-tabs.module.css';
import { useHandOverTabs } from './use-hand-over-tabs.ts';

const nothing: readonly string[] = [];
/** Tabs of more boards would hide the plane; the card's menu lists them all. */
const mostTabs = 6;

/**
 * While cards are carried: the tabs of the boards they may go to, at the lower edge of the plane (CNV-1). For hands
 * with a pointer; the card's menu and 移動先をえらぶ do the same (CAN-3).
 */
export function DropTabs() {
  const session = useSession();
  const { w } = useWords();
  const held = useUi((ui) => ui.held);
  const over = useUi((ui) => ui.over?.board);
  const { standing = [] } = useDestinations(held ?? nothing);
  const tabs = new Map(
    standing.flatMap(({ conversion, sheet }) =>
      sheet ? [[sheet.id, { title: sheet.title, kind: conversion.to.board }] as const] : [],
    ),
  );
  const shown = held !== undefined && tabs.size > 0;
  useHandOverTabs(session, shown);
  if (!shown) return null;
  return (
    <div className={styles.place} aria-hidden="true">
      <div className={styles.shelf}>
        <p className={styles.hint}>
          <Icon name="hand" />
          <span>
            <b>{w('conversions:tabs.label')}</b>
            {w(tabs.size > mostTabs ? 'conversions:tabs.more' : 'conversions:tabs.hint')}
          </span>
        </p>
        <ul className={styles.tabs}>
          {[...tabs].slice(0, mostTabs).map(([board, { title, kind }]) => {
            const face = boardFace(kind);
            return (
              <li key={board} className={styles.tab} data-tab={board} data-over={over === board || undefined}>
                <Icon name={face?.icon ?? 'sheet'} />
                <span>
                  {face && <small>{w(face.name)}</small>}
                  <b>{title}</b>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
