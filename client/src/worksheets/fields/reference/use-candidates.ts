import { useQueries } from '@tanstack/react-query';
import { stages } from '@yoriai/shared/trace/stages';
import type { ReferenceField } from '@yoriai/shared/worksheets/field';
import type { Reference } from '@yoriai/shared/worksheets/reference';
import { cardsOfQuery, useShelf } from '../../../areas/queries.ts';
import type { WordKey } from '../../../words/words.ts';
import { useWhichWorksheet } from '../../which-worksheet.ts';

/** What may be taken over, with a word on where it stands. */
export interface Candidate {
  readonly reference: Reference;
  readonly beside: string;
}

interface CandidateGroup {
  readonly key: string;
  readonly name: WordKey;
  readonly candidates: readonly Candidate[];
}

/**
 * What of the area a field may speak of: its cards by stage, its boards, its sheets. Rows of other sheets are taken over
 * by assembly alone. `seen` stays empty: whoever picks by hand compares by the words themselves.
 */
export function useCandidates({ to, only }: ReferenceField): {
  readonly groups: readonly CandidateGroup[];
  readonly isPending: boolean;
} {
  const { area, worksheet } = useWhichWorksheet();
  const { data: shelf } = useShelf(area);
  const wanted = to.includes('card') ? stages.filter((stage) => only?.includes(stage) ?? true) : [];
  const lists = useQueries({ queries: wanted.map((stage) => cardsOfQuery(area, stage)) });
  const cards = wanted.map(
    (stage, index): CandidateGroup => ({
      key: stage,
      name: `areas:cards.title.${stage}`,
      candidates: (lists[index]?.data ?? [])
        .filter((card) => !card.hidden)
        .map((card) => ({
          reference: { to: 'card', paper: card.board, entry: card.card, words: card.text, seen: '' },
          beside: card.boardTitle,
        })),
    }),
  );
  const sheets = (of: 'board' | 'worksheet', name: WordKey): CandidateGroup => ({
    key: of,
    name,
    candidates: (shelf?.sheets ?? [])
      .filter((sheet) => sheet.of === of && sheet.away === undefined && sheet.id !== worksheet)
      .map(({ id, title, editedBy }) => ({
        reference: { to: of, paper: id, words: title, seen: '' },
        beside: editedBy,
      })),
  });
  return {
    groups: [
      ...cards,
      ...(to.includes('board') ? [sheets('board', 'sheetFields:reference.boards')] : []),
      ...(to.includes('worksheet') ? [sheets('worksheet', 'sheetFields:reference.worksheets')] : []),
    ],
    isPending: shelf === undefined || lists.some(({ isPending }) => isPending),
  };
}
