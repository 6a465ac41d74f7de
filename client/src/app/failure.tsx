import { YoriaiError } from '@yoriai/shared/errors';
import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';
import { Unreachable } from './api.ts';

/** What a person reads about a failure: what happened, and what to do next (UX-4). */
export function failureWords(failure: unknown): WordKey {
  if (failure instanceof YoriaiError) return `errors:${failure.id}`;
  return failure instanceof Unreachable ? 'shell:trouble.unreachable' : 'errors:server-fault';
}

/** Nothing while all is well. */
export function FailureNotice({
  failure,
  action,
}: {
  readonly failure: unknown;
  readonly action?: ReactNode;
}) {
  const { w } = useWords();
  if (!failure) return null;
  return (
    <Notice kind="trouble" action={action}>
      {w(failureWords(failure))}
    </Notice>
  );
}
