import { useSession, useTopic } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ask } from './dropped.ts';
import { makeIssue } from './growing.ts';

/** Of several chosen cards: みんなの問題にまとめる for voices, 課題にする for problems (NTI-1). */
export function ManyActs({ ids }: { readonly ids: readonly string[] }) {
  const session = useSession();
  const { w } = useWords();
  useTopic('cards');
  const kinds = new Set(ids.map((id) => session.view.cards.get(id)?.kind));
  const [kind] = kinds;
  if (kinds.size !== 1) return null;
  if (kind === 'voice')
    return (
      <Button variant="primary" icon="trouble" onPress={() => ask(session, ids, 'problem')}>
        {w(ids.length === 1 ? 'needsToIssues:act.problem' : 'needsToIssues:act.bundle')}
      </Button>
    );
  return kind === 'problem' ? (
    <Button variant="primary" icon="issue" onPress={() => makeIssue(session, ids)}>
      {w('needsToIssues:act.issue')}
    </Button>
  ) : null;
}
