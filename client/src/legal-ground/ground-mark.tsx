import { useWords } from '../words/use-words.tsx';
import { useGround } from './queries.ts';

/** The ground, as it stands on a print (P24). */
export function GroundMark() {
  const { t, w } = useWords();
  const view = useGround();
  if (!view) return null;
  return (
    <span data-mark="ground">
      {w('legalGround:state.title', { kind: t(`legalGround:kinds.${view.ground.kind}`) })}
    </span>
  );
}
