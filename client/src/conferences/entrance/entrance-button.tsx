import { lazy, Suspense, useState } from 'react';
import { useSignedIn } from '../../people/session.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';

const EntranceDialog = lazy(() => import('./entrance-dialog.tsx'));

interface EntranceButtonProps {
  readonly account: string;
  readonly name: string;
}

/** 当日の入り口: beside somebody who was invited (AC-B B14). */
export function EntranceButton({ account, name }: EntranceButtonProps) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  if (!may('invite worksheet')) return null;
  return (
    <>
      <Button
        variant="quiet"
        icon="link"
        aria-label={t('conferences:entrance.make-for', { name })}
        onPress={() => setOpen(true)}
      >
        {w('conferences:entrance.make')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <EntranceDialog account={account} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
