import { audiences, isWider } from '@yoriai/shared/access/audience';
import type { OpeningView } from '@yoriai/shared/opening/api';
import { FailureNotice } from '../app/failure.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { formatWhen } from '../words/when.ts';
import { AskingPart } from './asking-part.tsx';
import { audienceIcons } from './audience-look.ts';
import { ChangePart } from './change-part.tsx';
import { endWords } from './end-words.ts';
import { InvitationsPart } from './invitations-part.tsx';
import styles from './opening.module.css';
import { useOpening, type WhichPaper } from './queries.ts';

interface OpeningDialogProps {
  readonly paper: WhichPaper;
  readonly onClose: () => void;
}

/** 見せる相手: who sees the paper now, and what whoever looks may change about it (P9, P29). */
export default function OpeningDialog({ paper, onClose }: OpeningDialogProps) {
  const { w } = useWords();
  const { data: opening, error } = useOpening(paper);
  return (
    <Dialog isOpen title={w('openingDialog:title')} onClose={onClose}>
      <FailureNotice failure={opening ? undefined : error} />
      {opening && <Parts paper={paper} opening={opening} onClose={onClose} />}
    </Dialog>
  );
}

interface PartsProps extends OpeningDialogProps {
  readonly opening: OpeningView;
}

function Parts({ paper, opening, onClose }: PartsProps) {
  const { w } = useWords();
  const { asking, audience, widest, mayNarrow, mayWiden, invitations } = opening;
  const choices = audiences.filter(
    (to) =>
      to === audience ||
      (mayNarrow && isWider(audience, to)) ||
      (mayWiden && isWider(to, audience) && !isWider(to, widest)),
  );
  return (
    <>
      <NowPart opening={opening} />
      {asking && <AskingPart paper={paper} asking={asking} onClose={onClose} />}
      {!asking && choices.length > 1 && (
        <ChangePart key={audience} paper={paper} opening={opening} choices={choices} onClose={onClose} />
      )}
      {widest === 'staff' && (
        <p className={styles.quiet}>
          {w(opening.invited === undefined ? 'openingDialog:stays' : 'openingDialog:stays-case')}
        </p>
      )}
      {invitations && <InvitationsPart paper={paper} invitations={invitations} />}
    </>
  );
}

function NowPart({ opening }: { readonly opening: OpeningView }) {
  const { w, language } = useWords();
  const { audience, invited, opened, until } = opening;
  const shown = (invited ?? 0) > 0 ? 'invited' : audience;
  return (
    <div className={styles.now}>
      <Icon name={audienceIcons[shown]} />
      <div>
        <h3>{w('openingDialog:now')}</h3>
        <b>{w(shown === 'invited' ? 'opening:is.invited' : `openingDialog:to.${shown}`)}</b>
        <p>
          {invited === undefined
            ? w(`openingDialog:who.${audience}`)
            : w(invited > 0 ? 'openingDialog:who.invited' : 'openingDialog:who.nobody', { n: invited })}
        </p>
        {opened && audience !== 'staff' && (
          <p className={styles.quiet}>
            {opened.second === undefined
              ? w('openingDialog:opened-alone', {
                  by: opened.by,
                  when: formatWhen(opened.at, language),
                  reason: opened.reason ?? '',
                })
              : w('openingDialog:opened', {
                  by: opened.by,
                  second: opened.second,
                  when: formatWhen(opened.at, language),
                })}
          </p>
        )}
        {until !== undefined && (
          <p className={styles.quiet}>{w('openingDialog:until', { when: endWords(until) })}</p>
        )}
      </div>
    </div>
  );
}
