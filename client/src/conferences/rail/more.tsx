import { useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu, type MenuChoice } from '../../ui/menu.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../../worksheets/conduct.ts';
import { useConferenceHeld } from '../conference-context.ts';
import { CloseDialog } from './close-dialog.tsx';
import { People } from './people.tsx';
import { useGoTo } from './use-go-to.tsx';

/** What whoever leads seldom wants: other roles, another part than the next, an early end. */
export function More() {
  const { t, w } = useWords();
  const { plain } = useWording();
  const { meeting, mayLead } = useConferenceHeld();
  const { isShared } = useConduct();
  const goTo = useGoTo();
  const [open, setOpen] = useState<'people' | 'close'>();
  if (!mayLead) return null;
  const close = () => setOpen(undefined);
  const said = (words: string) => ({ words, plain: words });
  const choices: readonly MenuChoice[] = [
    ...(isShared
      ? []
      : [
          {
            id: 'people',
            icon: 'users',
            words: w('conferences:rail.change-roles'),
            plain: t('conferences:rail.change-roles'),
            onAction: () => setOpen('people'),
          },
        ]),
    ...meeting.steps.flatMap(({ label }, index) =>
      index === meeting.step
        ? []
        : [
            {
              id: `step ${index}`,
              ...said(t('conferences:rail.to-step', { step: plain(label) })),
              onAction: () => goTo(index),
            },
          ],
    ),
    {
      id: 'close',
      icon: 'check',
      words: w('conferences:rail.close'),
      plain: t('conferences:rail.close'),
      onAction: () => setOpen('close'),
    },
  ];
  return (
    <>
      <Menu
        label={t('conferences:rail.more-acts')}
        trigger={<IconButton icon="more" label={t('conferences:rail.more-acts')} />}
        choices={choices}
      />
      {open === 'people' && (
        <Dialog isOpen title={w('conferences:rail.people')} onClose={close}>
          <People />
        </Dialog>
      )}
      {open === 'close' && <CloseDialog onClose={close} />}
    </>
  );
}
