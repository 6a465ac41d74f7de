import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewBoard, NewWorksheet, Sheet } from '@yoriai/shared/areas/area';
import { limits } from '@yoriai/shared/limits';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import { BoardsToChoose } from './boards-to-choose.tsx';
import styles from './new-sheet-dialog.module.css';
import type { Paper } from './paper-to-choose.tsx';
import { sheetAddress, shelfIsStale } from './queries.ts';
import { WorksheetsToChoose } from './worksheets-to-choose.tsx';

interface NewSheetDialogProps {
  readonly area: string;
  /** What the area has, put away or not. */
  readonly sheets: readonly Sheet[];
  readonly onClose: () => void;
}

/** 新しい紙を棚に出す: the second click makes the sheet and opens it (AREA-2). Boards and forms lie in two piles. */
export function NewSheetDialog({ area, sheets, onClose }: NewSheetDialogProps) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const tooLong = name.trim().length > limits.titleCharacters;
  const make = useMutation({
    mutationFn: ({ of, kind, template, title: proposed }: Paper) => {
      const title = name.trim() || proposed;
      const board: NewBoard = { kind, title, ...(template !== undefined && { template }) };
      const worksheet: NewWorksheet = { template: kind, title };
      return api.post<Sheet>(`/api/areas/${area}/${of}s`, of === 'board' ? board : worksheet);
    },
    onSuccess: (sheet) => {
      shelfIsStale(client, area);
      go(sheetAddress(area, sheet));
    },
  });
  const choosing = { isDisabled: make.isPending || tooLong, onChoose: make.mutate };
  const boards = useRef<HTMLHeadingElement>(null);
  const worksheets = useRef<HTMLHeadingElement>(null);
  const piles = [
    may('create board') && {
      heading: boards,
      label: t('areas:newSheet.boards'),
      words: w('areas:newSheet.boards'),
      hint: w('areas:newSheet.boardsHint'),
      papers: <BoardsToChoose {...choosing} />,
    },
    may('create worksheet') && {
      heading: worksheets,
      label: t('areas:newSheet.worksheets'),
      words: w('areas:newSheet.worksheets'),
      hint: w('areas:newSheet.worksheetsHint'),
      papers: <WorksheetsToChoose sheets={sheets} {...choosing} />,
    },
  ].filter((pile) => pile !== false);

  return (
    <Dialog isOpen wide title={w('areas:newSheet.title')} onClose={onClose}>
      <TextField
        label={w('areas:newSheet.name')}
        hint={w('areas:newSheet.nameHint')}
        value={name}
        onChange={setName}
        {...(tooLong && { fault: w('areas:rename.fault') })}
      />
      <FailureNotice failure={make.error} />
      {piles.length > 1 && (
        <nav className={styles.piles} aria-label={t('areas:newSheet.piles')}>
          {piles.slice(1).map(({ heading, label, words }) => (
            <Button key={label} variant="quiet" icon="down" onPress={() => goTo(heading.current)}>
              {words}
            </Button>
          ))}
        </nav>
      )}
      {piles.map(({ heading, label, words, hint, papers }) => (
        <section key={label} className={styles.pile} aria-label={label}>
          <h3 ref={heading} tabIndex={-1}>
            {words}
            <small>{hint}</small>
          </h3>
          {papers}
        </section>
      ))}
    </Dialog>
  );
}

function goTo(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
