import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';

/** On to another part. Gone there by a slip of the hand, one goes back at one press; the time is shared out anew. */
export function useGoTo(): (to: number) => void {
  const { w } = useWords();
  const { plain } = useWording();
  const { meeting, run } = useConferenceHeld();
  const say = useSay();
  const { step: before, steps } = meeting;
  return (to) => {
    const label = steps[to]?.label;
    void run({ do: 'step', step: to }).then((isDone) => {
      if (!isDone || !label || before === undefined) return;
      say.done(w('conferences:rail.went', { step: plain(label) }), (dismiss) => (
        <Button
          onPress={() => {
            dismiss();
            void run({ do: 'step', step: before });
          }}
        >
          {w('conferences:rail.back')}
        </Button>
      ));
    });
  };
}
