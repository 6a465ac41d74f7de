import type { Sheet } from '@yoriai/shared/areas/area';
import type { ReactNode } from 'react';
import { boardFace } from '../boards/board-face.ts';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import { useWorksheetFaces } from './worksheet-faces.ts';

interface SheetFace {
  readonly icon: string;
  readonly name: ReactNode;
}

/** How sheets of a kind are called, boards and worksheets alike. */
export function useSheetFaces(): (sheet: Pick<Sheet, 'of' | 'kind'>) => SheetFace {
  const { w } = useWords();
  const { shown } = useWording();
  const forms = useWorksheetFaces();
  return ({ of, kind }) => {
    if (of === 'board') {
      const face = boardFace(kind);
      return { icon: face?.icon ?? 'sheet', name: w(face?.name ?? 'areas:shelf.unknownKind') };
    }
    const form = forms?.find(({ name }) => name === kind);
    if (form) return { icon: form.icon, name: shown(form.title) };
    return { icon: 'sheet', name: forms ? w('areas:shelf.unknownKind') : '' };
  };
}
