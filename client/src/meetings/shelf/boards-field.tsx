import type { Sheet } from '@yoriai/shared/areas/area';
import { lazy, Suspense, useState } from 'react';
import { withOpeningWords } from '../../app/with-words.ts';
import { boardFace } from '../../boards/board-face.ts';
import { Ticks } from '../../consents/ticks.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { boardsForMeeting, takesVoices } from './meeting-draft.ts';
import styles from './new-meeting-dialog.module.css';

const OpeningDialog = lazy(withOpeningWords(() => import('../../opening/opening-dialog.tsx')));

interface BoardsFieldProps {
  readonly area: string;
  readonly sheets: readonly Sheet[];
  readonly value: readonly string[];
  readonly onChange: (boards: readonly string[]) => void;
}

/** The boards of the meeting. One that is not opened yet is named, with the way to open it (P9, P11). */
export function BoardsField({ area, sheets, value, onChange }: BoardsFieldProps) {
  const { w } = useWords();
  const [widening, setWidening] = useState<Sheet>();
  const { opened, closed } = boardsForMeeting(sheets);
  const chosen = opened.filter(({ id }) => value.includes(id));
  const landsNowhere = chosen.length > 0 && !chosen.some(({ kind }) => takesVoices(kind));
  return (
    <div className={styles.boards}>
      {opened.length > 0 && (
        <Ticks
          label={w('meetings:make.boards')}
          value={value}
          options={opened.map((sheet) => ({ value: sheet.id, words: <BoardName sheet={sheet} /> }))}
          onChange={onChange}
          fault={landsNowhere && w('meetings:make.nowhere')}
        />
      )}
      {opened.length === 0 && <h3>{w('meetings:make.boards')}</h3>}
      <p className={styles.hint}>
        {w('meetings:make.boardsHint')} {w('meetings:make.fresh')}
      </p>
      {closed.length > 0 && (
        <div className={styles.closed}>
          <h3>{w('meetings:make.closedBoards')}</h3>
          <p className={styles.hint}>{w('meetings:make.closedHint')}</p>
          <ul>
            {closed.map((sheet) => (
              <li key={sheet.id}>
                <BoardName sheet={sheet} />
                {sheet.asked === 'residents' && (
                  <p className={styles.hint}>{w('meetings:make.asked', { title: sheet.title })}</p>
                )}
                {sheet.may.includes('widen') && (
                  <Button icon="eye-all" onPress={() => setWidening(sheet)}>
                    {w('meetings:make.widen')}
                    <span className="vh">{sheet.title}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {widening && (
        <Suspense fallback={null}>
          <OpeningDialog
            paper={{ area, of: 'board', id: widening.id }}
            onClose={() => setWidening(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}

function BoardName({ sheet: { kind, title } }: { readonly sheet: Sheet }) {
  const { w } = useWords();
  const face = boardFace(kind);
  return (
    <span className={styles.board}>
      <Icon name={face?.icon ?? 'sheet'} />
      <span>
        <b>{title}</b> <small>{w(face?.name ?? 'areas:shelf.unknownKind')}</small>
      </span>
    </span>
  );
}
