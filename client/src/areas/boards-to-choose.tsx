import type { Thumbnail as Picture } from '@yoriai/shared/areas/area';
import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { boardFace } from '../boards/board-face.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './new-sheet-dialog.module.css';
import { type Paper, PaperToChoose } from './paper-to-choose.tsx';
import { templateThumbnail } from './template-thumbnail.ts';

interface BoardsToChooseProps {
  readonly isDisabled: boolean;
  readonly onChoose: (paper: Paper) => void;
}

const blank: Picture = { boxes: [], lines: [] };

/** Each kind of board with its beginnings, and an empty one. */
export function BoardsToChoose(props: BoardsToChooseProps) {
  return boardKindNames.map((kind) => <BoardKind key={kind} kind={kind} {...props} />);
}

function BoardKind({ kind, isDisabled, onChoose }: BoardsToChooseProps & { readonly kind: string }) {
  const { t, w } = useWords();
  const face = boardFace(kind);
  const known = boardKind(kind);
  if (!face || !known) return null;
  return (
    <section aria-label={t(face.name)}>
      <h4 className={styles.heading}>
        <Icon name={face.icon} />
        <span>{w(face.name)}</span>
        <small>{w(face.hint)}</small>
      </h4>
      <ul className={styles.papers}>
        {known.templates.map((it) => {
          const hint = face.templates[it.name];
          return (
            <PaperToChoose
              key={it.name}
              of="board"
              picture={templateThumbnail(known, it)}
              title={it.title}
              hint={hint && w(hint)}
              isDisabled={isDisabled}
              onPress={() => onChoose({ of: 'board', kind, template: it.name, title: it.title })}
            />
          );
        })}
        <PaperToChoose
          of="board"
          picture={blank}
          title={w(face.name)}
          hint={w(face.blank)}
          isDisabled={isDisabled}
          onPress={() => onChoose({ of: 'board', kind, title: t(face.name) })}
        />
      </ul>
    </section>
  );
}
