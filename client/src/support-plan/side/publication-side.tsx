import type { Publication } from '@yoriai/shared/support-plan/publication';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { worksheetAddress } from '../../areas/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { NoteDialog } from '../note-dialog.tsx';
import { usePublication, usePublicationAct } from '../queries.ts';
import styles from './side.module.css';

/** How long after the last letter the paper is looked through again, in milliseconds. */
const lookAfter = 1_500;

/** 出す前の確認: what is to be looked at, and the second person who does (P9). */
export function PublicationSide() {
  const { language, w } = useWords();
  const { data: publication, refetch } = usePublication();
  const { document } = useWorksheet();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void refetch(), lookAfter);
    };
    document.doc.on('update', later);
    return () => {
      clearTimeout(timer);
      document.doc.off('update', later);
    };
  }, [document, refetch]);
  if (!publication) return null;
  const { by, at } = publication;
  return (
    <div className={styles.side}>
      <section>
        <h2>{w('supportPlan:public.check')}</h2>
        <p>{w('supportPlan:public.lead')}</p>
        <small>{w('supportPlan:public.made', { name: by, when: formatWhen(at, language) })}</small>
      </section>
      <Risks publication={publication} />
      <Confirming publication={publication} />
    </div>
  );
}

function Risks({ publication: { risks, hasContact } }: { readonly publication: Publication }) {
  const { t, w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const at = worksheetAddress(area, worksheet);
  return (
    <section>
      <h2>{w('supportPlan:public.risks')}</h2>
      {risks.length === 0 && <p>{w('supportPlan:public.no-risks')}</p>}
      <ul className={styles.risks}>
        {!hasContact && (
          <li>
            <Link href={`${at}?field=contact`}>
              <Icon name="bang" />
              <span>
                {w('supportPlan:public.contact')} {w('supportPlan:public.to-contact')}
              </span>
            </Link>
          </li>
        )}
        {risks.map(({ row, field, what, found }) => (
          <li key={`${row} ${field} ${what} ${found}`}>
            <Link href={`${at}?row=${row ?? ''}`}>
              <Icon name="bang" />
              <span>
                {w('supportPlan:public.risk', { what: t(`supportPlan:public.what.${what}`), found })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Confirming({ publication }: { readonly publication: Publication }) {
  const { language, w } = useWords();
  const [asks, setAsks] = useState(false);
  const confirm = usePublicationAct('confirm', () => setAsks(false));
  const reopen = usePublicationAct('reopen');
  const { confirmed, confirms, content } = publication;
  if (confirmed)
    return (
      <section>
        <p className={styles.confirmed}>
          <Icon name="seal" />
          <span>
            {w('supportPlan:public.confirmed', {
              name: confirmed.by,
              when: formatWhen(confirmed.at, language),
            })}
          </span>
        </p>
        <Button icon="undo" isPending={reopen.isPending} onPress={() => reopen.mutate({})}>
          {w('supportPlan:public.reopen')}
        </Button>
      </section>
    );
  if (confirms === 'no')
    return (
      <section>
        <p>{w('supportPlan:public.second')}</p>
      </section>
    );
  return (
    <section className={styles.acts}>
      <Button variant="primary" icon="seal" onPress={() => setAsks(true)}>
        {w('supportPlan:public.confirm')}
      </Button>
      {asks && (
        <NoteDialog
          title={w('supportPlan:public.check')}
          act={w('supportPlan:public.confirm')}
          isNeeded={confirms === 'with-note'}
          failure={confirm.error}
          isPending={confirm.isPending}
          onNote={(note) => confirm.mutate({ content, note })}
          onClose={() => setAsks(false)}
        >
          <p>{w('supportPlan:public.lead')}</p>
          {confirms === 'with-note' && <p>{w('supportPlan:note.own')}</p>}
        </NoteDialog>
      )}
    </section>
  );
}
