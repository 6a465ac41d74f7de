import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Audience, isWider } from '@yoriai/shared/access/audience';
import type { OpeningView } from '@yoriai/shared/opening/api';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import { shelfIsStale } from '../areas/queries.ts';
import { Button } from '../ui/button.tsx';
import { ExplainedChoice } from '../ui/explained-choice.tsx';
import { useWords } from '../words/use-words.tsx';
import { Looked } from './looked.tsx';
import styles from './opening.module.css';
import { openingAt, type WhichPaper } from './queries.ts';

interface ChangePartProps {
  readonly paper: WhichPaper;
  readonly opening: OpeningView;
  readonly choices: readonly Audience[];
  readonly onClose: () => void;
}

/** Narrower at once; wider by a question, after a look at what would be seen (P9). */
export function ChangePart({ paper, opening: { audience }, choices, onClose }: ChangePartProps) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [to, setTo] = useState(audience);
  const narrow = useMutation({
    mutationFn: () => api.post(`${openingAt(paper)}/narrowing`, { to }),
    onSuccess: () => {
      shelfIsStale(client, paper.area);
      say.done(w('openingDialog:narrowed', { to: t(`openingDialog:to.${to}`) }));
      onClose();
    },
  });
  const ask = useMutation({
    mutationFn: (content: string) => api.post<OpeningView>(`${openingAt(paper)}/widening`, { to, content }),
    onSuccess: () => {
      shelfIsStale(client, paper.area);
      say.done(w('openingDialog:asked'));
    },
  });
  return (
    <>
      <ExplainedChoice
        label={w('openingDialog:choose')}
        value={to}
        onChange={setTo}
        options={choices.map((value) => ({
          value,
          words: w(`openingDialog:to.${value}`),
          hint: w(`openingDialog:who.${value}`),
        }))}
      />
      {isWider(audience, to) && (
        <div className={styles.part}>
          <p>{w('openingDialog:narrow')}</p>
          <FailureNotice failure={narrow.error} />
          <Button variant="primary" isPending={narrow.isPending} onPress={() => narrow.mutate()}>
            {w('openingDialog:narrow-act', { to: t(`openingDialog:to.${to}`) })}
          </Button>
        </div>
      )}
      {isWider(to, audience) && (
        <div className={styles.part}>
          <p>{w('openingDialog:wider')}</p>
          <Looked
            paper={paper}
            act={w('openingDialog:ask-act')}
            isPending={ask.isPending}
            failure={ask.error}
            onLooked={(content) => ask.mutate(content)}
            onGo={onClose}
          />
        </div>
      )}
    </>
  );
}
