import { useMutation } from '@tanstack/react-query';
import type { CommentChange, NewComment } from '@yoriai/shared/opening/comment';
import { addRemark, changeRemark } from '@yoriai/shared/worksheets/edits/remarks';
import type { Remark } from '@yoriai/shared/worksheets/remark';
import type { RemarkKind } from '@yoriai/shared/worksheets/template';
import { nanoid } from 'nanoid';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { useSay } from '../../app/say.tsx';
import { useStore } from '../../collaboration/react.tsx';
import { useSignedIn } from '../../people/session.tsx';
import { useConduct } from '../conduct.ts';
import type { Slip } from '../session/sheet-ui.ts';
import { useMayWrite, useWorksheet } from '../session/use-worksheet.ts';
import { useWhichWorksheet, type WhichWorksheet } from '../which-worksheet.ts';

/**
 * How this person lays slips: by writing on the paper; or, where the paper is only for reading, through the server
 * (domain.md §3.6, D3); or not at all.
 */
export function useLaying(): 'writes' | 'comments' | undefined {
  const { may } = useSignedIn();
  const { document, isNewer } = useWorksheet();
  const mayWrite = useMayWrite();
  const isRead = useStore(document.state, ({ is }) => is === 'read-only');
  const { slips } = useConduct();
  // While somebody leads, the server knows what may be laid, and by whom (MTG-7).
  if (slips) return isNewer || !may('comment worksheet') ? undefined : 'comments';
  if (mayWrite) return 'writes';
  return isRead && !isNewer && may('comment worksheet') && !may('write worksheet') ? 'comments' : undefined;
}

const commentsAt = ({ area, worksheet }: WhichWorksheet): string =>
  `/api/areas/${area}/worksheets/${worksheet}/comments`;

/** Lays the slip in hand, or the new words of one. What is refused stays in hand. */
export function useLaySlip({ on, answers, rewords }: Slip, onLaid: () => void) {
  const session = useWorksheet();
  const which = useWhichWorksheet();
  const laying = useLaying();
  // Once for each slip, so that one that is sent again is not laid twice.
  const [key] = useState(() => nanoid(12));
  return useMutation({
    async mutationFn({ kind, text }: { readonly kind: RemarkKind; readonly text: string }): Promise<boolean> {
      const slip = { kind, on, text, ...(answers !== undefined && { answers }) };
      if (laying === 'comments') {
        if (rewords === undefined) await api.post(commentsAt(which), { key, ...slip } satisfies NewComment);
        else await api.patch(`${commentsAt(which)}/${rewords}`, { text } satisfies CommentChange);
        return true;
      }
      const done = session.edit((sheet, hand, origin) => {
        if (rewords !== undefined) changeRemark(sheet, rewords, { text }, origin);
        else addRemark(sheet, { ...slip, kind: answers === undefined ? kind : 'remark' }, hand, origin);
        return true;
      });
      return done === true;
    },
    networkMode: 'always',
    onSuccess: (isLaid) => {
      if (isLaid) onLaid();
    },
  });
}

/** Puts a slip away: somebody's, as one who writes; or the own, taken back. */
export function useTakeBack({ id }: Pick<Remark, 'id'>): () => void {
  const session = useWorksheet();
  const which = useWhichWorksheet();
  const laying = useLaying();
  const say = useSay();
  const done = () => session.say('worksheets:remark.put-away-done');
  return () => {
    if (laying === 'comments') {
      void api
        .patch(`${commentsAt(which)}/${id}`, { away: true } satisfies CommentChange)
        .then(done, say.failed);
      return;
    }
    session.edit((sheet, hand, origin) => changeRemark(sheet, id, { away: hand.now() }, origin));
    done();
  };
}
