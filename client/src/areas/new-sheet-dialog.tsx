import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewBoard, Thumbnail as Picture } from '@yoriai/shared/areas/area';
import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { limits } from '@yoriai/shared/limits';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { boardFace } from '../boards/board-face.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './new-sheet-dialog.module.css';
import { boardAddress, shelfIsStale } from './queries.ts';
import { templateThumbnail } from './template-thumbnail.ts';
import { Thumbnail } from './thumbnail.tsx';

interface Paper {
  readonly kind: string;
  readonly template?: string;
  readonly title: string;
  readonly hint: string;
  readonly picture: Picture;
}

const blank: Picture = { boxes: [], lines: [] };

/** 新しい紙を棚に出す: the second click makes the sheet and opens it (AREA-2). */
export function NewSheetDialog({ area, onClose }: { readonly area: string; readonly onClose: () => void }) {
  const { t, w } = useWords();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const tooLong = name.trim().length > limits.titleCharacters;
  const make = useMutation({
    mutationFn: ({ kind, template, title }: Paper) => {
      const board: NewBoard = {
        kind,
        title: name.trim() || title,
        ...(template !== undefined && { template }),
      };
      return api.post<{ readonly id: string }>(`/api/areas/${area}/boards`, board);
    },
    onSuccess: ({ id }) => {
      shelfIsStale(client, area);
      go(boardAddress(area, id));
    },
  });

  const papersOf = (name: string): readonly Paper[] => {
    const face = boardFace(name);
    const kind = boardKind(name);
    if (!face || !kind) return [];
    return [
      ...kind.templates.map((it) => {
        const hint = face.templates[it.name];
        const picture = templateThumbnail(kind, it);
        return { kind: name, template: it.name, title: it.title, hint: hint ? t(hint) : '', picture };
      }),
      { kind: name, title: t(face.name), hint: t(face.blank), picture: blank },
    ];
  };

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
      {boardKindNames.map((kind) => {
        const face = boardFace(kind);
        return (
          face && (
            <section key={kind} aria-label={t(face.name)}>
              <h3 className={styles.heading}>
                <Icon name={face.icon} />
                <span>{w(face.name)}</span>
                <small>{w(face.hint)}</small>
              </h3>
              <ul className={styles.papers}>
                {papersOf(kind).map((paper) => (
                  <li key={paper.template ?? ''}>
                    <button
                      type="button"
                      className={styles.paper}
                      disabled={make.isPending || tooLong}
                      onClick={() => make.mutate(paper)}
                    >
                      <Thumbnail picture={paper.picture} className={styles.picture} />
                      <b>{paper.title}</b>
                      <span>{paper.hint}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Dialog>
  );
}
