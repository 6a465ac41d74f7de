import { useLocation } from 'wouter';
import { areaAddress, boardAddress, useShelf } from '../../areas/queries.ts';
import { boardFace } from '../../boards/board-face.ts';
import { bringWords } from '../../canvas/paste/brought-words.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import styles from './tray.module.css';

interface PickBoardProps {
  readonly words: readonly string[];
  readonly onClose: () => void;
}

/** Where the first look goes: the board on which problems become issues. */
const firstKind = 'needs-to-issues';

/** Which board the chosen words go to. There they are shown before anything is put down (CAN-2). */
export function PickBoard({ words, onClose }: PickBoardProps) {
  const { w } = useWords();
  const { area } = useWhichWorksheet();
  const { data: shelf } = useShelf(area);
  const [, go] = useLocation();
  const boards = (shelf?.sheets ?? [])
    .filter(({ of, kind, away }) => of === 'board' && away === undefined && boardFace(kind))
    .sort((a, b) => Number(b.kind === firstKind) - Number(a.kind === firstKind));
  return (
    <Dialog isOpen title={w('records:quotes.where')} onClose={onClose}>
      {boards.length === 0 && shelf ? (
        <>
          <p>{w('records:quotes.no-board')}</p>
          <ButtonLink href={areaAddress(area)}>{w('records:quotes.to-shelf')}</ButtonLink>
        </>
      ) : (
        <ul className={styles.boards}>
          {boards.map(({ id, kind, title }) => {
            const face = boardFace(kind);
            return (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => {
                    bringWords(id, words);
                    go(boardAddress(area, id));
                  }}
                >
                  <Icon name={face?.icon ?? 'sheet'} />
                  <span>
                    <b>{title}</b>
                    {face && <small>{w(face.name)}</small>}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Dialog>
  );
}
