import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Sheet } from '@yoriai/shared/areas/area';
import { bookOfYear, yearNames } from '@yoriai/shared/records/book-of-year';
import { recordsTemplate } from '@yoriai/shared/records/records';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { shelfIsStale, useShelf } from '../../areas/queries.ts';
import { useWording } from '../../words/use-wording.ts';
import { today } from '../../worksheets/fields/today.ts';

export type Book = ReturnType<typeof useBook>;

/**
 * The book of records of an area that something goes into; a new one of the 年度 is made where it is wanted, or where
 * there is none.
 *
 * @param day of the 年度, `YYYY-MM-DD`. @default today
 */
export function useBook(area: string, day = today()) {
  const client = useQueryClient();
  const { plain } = useWording();
  const { data: shelf, error } = useShelf(area);
  const books = (shelf?.sheets ?? []).filter(
    ({ of, kind, away, frozen }) =>
      of === 'worksheet' && kind === recordsTemplate && away === undefined && frozen === undefined,
  );
  const ofYear = bookOfYear(books, day);
  const [choice, setChoice] = useState<{ readonly area: string; readonly id: string }>();
  const chosen = choice?.area === area ? choice.id : ((ofYear ?? books[0])?.id ?? '');
  const template = worksheetTemplate(recordsTemplate);
  const newTitle = `${template ? plain(template.title) : recordsTemplate} ${yearNames(day)[0]}`;
  const open = useMutation({
    mutationFn: async () => {
      if (chosen !== '') return chosen;
      const made = await api.post<Sheet>(`/api/areas/${area}/worksheets`, {
        template: recordsTemplate,
        title: newTitle,
      });
      shelfIsStale(client, area);
      return made.id;
    },
  });
  return {
    isKnown: shelf !== undefined,
    books,
    /** Empty for a new one. */
    chosen,
    newTitle,
    choose: (id: string) => setChoice({ area, id }),
    open: () => open.mutate(),
    isPending: open.isPending || open.isSuccess,
    opened: open.data,
    failure: open.error ?? error,
  };
}
