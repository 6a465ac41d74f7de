import type { Sheet } from '@yoriai/shared/areas/area';
import { redactionAddress } from '../areas/queries.ts';
import { useSignedIn } from '../people/session.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useKept } from './queries.ts';
import { useKeepLonger } from './use-keep-longer.tsx';

interface TakeOutProps {
  readonly area: string;
  readonly sheet: Sheet;
  readonly onTakeOut: () => void;
}

/** Takes a paper out again; one past its day is kept longer instead, or goes for good (P19). */
export function TakeOut({ area, sheet, onTakeOut }: TakeOutProps) {
  const { w } = useWords();
  const { may } = useSignedIn();
  const found = useKept(area, sheet.id);
  const keepLonger = useKeepLonger(area, sheet);
  if (found?.kept.expired !== undefined)
    return (
      <>
        {keepLonger && (
          <Button icon="cal" onPress={keepLonger.ask}>
            {w('retention:out')}
          </Button>
        )}
        {may('redact area') && (
          <ButtonLink href={`${redactionAddress(area)}?paper=${sheet.id}`}>{w('retention:erase')}</ButtonLink>
        )}
        {keepLonger?.dialog}
      </>
    );
  if (!sheet.may.includes('put-away')) return null;
  return (
    <Button icon="up" onPress={onTakeOut}>
      {w('areas:sheet.takeOut')}
    </Button>
  );
}
