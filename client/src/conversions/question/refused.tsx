import { YoriaiError } from '@yoriai/shared/errors';
import { Unreachable } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useWhichBoard } from '../../boards/which-board.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { cardAddress } from '../addresses.ts';

interface RefusedProps {
  readonly failure: unknown;
  readonly board: string;
  readonly isPending: boolean;
  /** Makes it all the same. */
  readonly onAnyway: () => void;
}

/** Why it was not done, and what one can do now; everything that was typed is still there (UX-4). */
export function Refused({ failure, board, isPending, onAnyway }: RefusedProps) {
  const { w } = useWords();
  const { area } = useWhichBoard();
  if (failure instanceof Unreachable)
    return <Notice kind="trouble">{w('conversions:question.again')}</Notice>;
  if (!(failure instanceof YoriaiError) || failure.id !== 'conversion-already-made')
    return <FailureNotice failure={failure} />;
  const [there] = failure.fields;
  return (
    <Notice
      kind="trouble"
      action={
        <>
          {there && (
            <ButtonLink icon="right" href={cardAddress(area, there.path, there.fault)}>
              {w('conversions:question.open-made')}
            </ButtonLink>
          )}
          <Button icon="plus" isPending={isPending} onPress={onAnyway}>
            {w('conversions:question.one-more')}
          </Button>
        </>
      }
    >
      {w('conversions:question.already', { board })}
    </Notice>
  );
}
