import { useSay } from '../../../app/say.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWording } from '../../../words/use-wording.ts';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';

/** On to another step. Gone there by a slip of the hand, one goes back at one tap; the time is shared out anew. */
export function useGoTo(): (to: number) => void {
  const { w } = useWords();
  const { plain } = useWording();
  const { meeting, run } = useDesk();
  const say = useSay();
  const { step: before, steps } = meeting;
  return (to) => {
    const label = steps[to]?.label;
    void run({ do: 'step', step: to }).then((isDone) => {
      if (!isDone || !label || before === undefined) return;
      say.done(w('desk:rail.went', { step: plain(label) }), (dismiss) => (
        <Button
          onPress={() => {
            dismiss();
            void run({ do: 'step', step: before });
          }}
        >
          {w('desk:rail.goBack')}
        </Button>
      ));
    });
  };
}
