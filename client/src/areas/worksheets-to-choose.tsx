import type { Sheet } from '@yoriai/shared/areas/area';
import type { TemplateFace } from '@yoriai/shared/worksheets/face';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import { today } from '../worksheets/fields/today.ts';
import styles from './new-sheet-dialog.module.css';
import { type Paper, PaperToChoose } from './paper-to-choose.tsx';
import { useWorksheetFaces } from './worksheet-faces.ts';
import { worksheetTitle } from './worksheet-title.ts';

interface WorksheetsToChooseProps {
  /** Those the area has, put away or not: of some forms there is only one. */
  readonly sheets: readonly Sheet[];
  readonly isDisabled: boolean;
  readonly onChoose: (paper: Paper) => void;
}

/** Every form that an area can have. */
export function WorksheetsToChoose({ sheets, isDisabled, onChoose }: WorksheetsToChooseProps) {
  const { w } = useWords();
  const { plain, shown } = useWording();
  const faces = useWorksheetFaces();
  const noteOf = ({ name, single, caution }: TemplateFace) => {
    const there = single && sheets.find(({ of, kind }) => of === 'worksheet' && kind === name);
    if (there) return w(there.away === undefined ? 'areas:newSheet.thereIsOne' : 'areas:newSheet.oneIsAway');
    return caution && w('areas:newSheet.caution');
  };
  return (
    <ul className={styles.papers}>
      {faces
        ?.filter(({ unlisted }) => !unlisted)
        .map((face) => (
          <PaperToChoose
            key={face.name}
            of="worksheet"
            picture={face.thumbnail}
            title={shown(face.title)}
            hint={shown(face.hint)}
            note={noteOf(face)}
            isDisabled={isDisabled}
            onPress={() =>
              onChoose({
                of: 'worksheet',
                kind: face.name,
                title: worksheetTitle(plain(face.title), face.dated, today()),
              })
            }
          />
        ))}
    </ul>
  );
}
