import { isComment } from '@yoriai/shared/opening/comment';
import { changeRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { remarkName } from '@yoriai/shared/worksheets/printed/printed-words';
import type { Remark } from '@yoriai/shared/worksheets/remark';
import { Button, IconButton } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import type { WordKey } from '../../words/words.ts';
import { useConduct } from '../conduct.ts';
import { useMayWrite, useWorksheet } from '../session/use-worksheet.ts';
import { kindIcons } from './kind-icons.ts';
import styles from './slip.module.css';
import { useLaying, useTakeBack } from './use-laying.ts';

/** A slip (付せん): what it is, whose it is, and what can be done with it. */
export function Slip({ remark }: { readonly remark: Remark }) {
  const session = useWorksheet();
  const laying = useLaying();
  const mayWrite = useMayWrite();
  const { slips, nameOf } = useConduct();
  const writes = laying === 'writes' || (slips?.mayChange === true && mayWrite);
  const takeBack = useTakeBack(remark);
  const { plain, shown } = useWording();
  const { t, w, language } = useWords();
  const isSettled = remark.settled !== undefined;
  const change = (it: Parameters<typeof changeRemark>[2]) =>
    session.edit((sheet, _, origin) => changeRemark(sheet, remark.id, it, origin));
  const choice = (id: string, icon: string, key: WordKey, onAction: () => void) => ({
    id,
    icon,
    words: w(key),
    plain: t(key),
    onAction,
  });
  const isOwn = remark.by === session.hand.by;
  const choices = [
    ...(isOwn && (laying === 'writes' || (laying && isComment(remark.id)))
      ? [
          choice('reword', 'pen', 'worksheets:remark.reword', () =>
            session.show({ slip: { on: remark.on, rewords: remark.id } }),
          ),
        ]
      : []),
    ...(writes
      ? [
          choice(
            'settle',
            isSettled ? 'undo' : 'check',
            isSettled ? 'worksheets:remark.unsettle' : 'worksheets:remark.settle',
            () => change({ settled: isSettled ? undefined : session.hand.now() }),
          ),
        ]
      : []),
    ...(writes || (isOwn && isComment(remark.id))
      ? [choice('put-away', 'inbox', 'worksheets:remark.put-away', takeBack)]
      : []),
  ];
  const name = t('worksheets:remark.of', { kind: plain(remarkName(remark.kind)), name: nameOf(remark.by) });
  return (
    <article
      className={cx(styles.slip, isSettled && styles.settled)}
      data-remark={remark.id}
      aria-label={name}
    >
      <header>
        <Icon name={kindIcons[remark.kind]} />
        <span>
          {shown(remarkName(remark.kind))}
          <small>
            {nameOf(remark.by)}・{formatWhen(remark.at, language)}
          </small>
        </span>
        {laying && choices.length > 0 && (
          <Menu
            label={t('worksheets:remark.menu', { name })}
            trigger={<IconButton icon="more" label={t('worksheets:remark.menu', { name })} />}
            choices={choices}
          />
        )}
      </header>
      <p>{remark.text}</p>
      {isSettled && (
        <p className={styles.done}>
          <Icon name="check" />
          {w('worksheets:remark.settled')}
        </p>
      )}
      {laying && slips?.mayAnswer !== false && !isSettled && (
        <Button
          variant="quiet"
          className={styles.answer}
          onPress={() => session.show({ slip: { on: remark.on, answers: remark.id } })}
        >
          {w('worksheets:remark.answer')}
        </Button>
      )}
    </article>
  );
}
