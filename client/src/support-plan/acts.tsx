import { useState } from 'react';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useWords } from '../words/use-words.tsx';
import { NewPaperDialog } from './new-paper-dialog.tsx';

/** In the bar: other papers that are made of the whole plan. */
export function Acts() {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const [open, setOpen] = useState<'next' | 'public'>();
  if (!may('create worksheet')) return null;
  return (
    <>
      <Menu
        label={t('supportPlan:act.more')}
        trigger={
          <Button variant="quiet" icon="more">
            {w('supportPlan:act.more')}
          </Button>
        }
        choices={(['public', 'next'] as const).map((id) => ({
          id,
          icon: id === 'public' ? 'users' : 'sheet',
          words: w(`supportPlan:act.${id}`),
          plain: t(`supportPlan:act.${id}`),
          onAction: () => setOpen(id),
        }))}
      />
      {open && <NewPaperDialog kind={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
