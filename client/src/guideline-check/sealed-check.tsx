import type { SealedSheets } from '@yoriai/shared/guideline-check/api';
import { useState } from 'react';
import { useSignedIn } from '../people/session.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWorksheet, useWorksheetTopic } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import styles from './check.module.css';
import { OpenDialog } from './open-dialog.tsx';
import { myAddress, useSealed } from './queries.ts';
import { Rounds } from './rounds.tsx';

/** Before the sheets are opened: how it goes, one's own sheet, who has begun, and the one act that opens all (P17). */
export function SealedCheck() {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { data: sealed } = useSealed(area, worksheet);
  const { may } = useSignedIn();
  const { view } = useWorksheet();
  useWorksheetTopic('meta');
  const [opening, setOpening] = useState(false);
  if (!sealed) return null;
  const hasSome = sealed.sheets.length > 0;
  return (
    <article className={styles.paper}>
      <h1 className={styles.title}>{view.title}</h1>
      <section className={styles.how}>
        <h2>{w('guidelineCheck:how.title')}</h2>
        <ol>
          <li>{w('guidelineCheck:how.one')}</li>
          <li>{w('guidelineCheck:how.two')}</li>
          <li>{w('guidelineCheck:how.three')}</li>
        </ol>
      </section>
      <section className={styles.mine}>
        <h2>{w('guidelineCheck:mine.title')}</h2>
        <p className={styles.sign}>
          <Icon name="lock" />
          <span>{w('guidelineCheck:mine.only')}</span>
        </p>
        <ButtonLink href={myAddress(area, worksheet)} variant="primary" stitched icon="pen">
          {w(sealed.mine ? 'guidelineCheck:mine.goOn' : 'guidelineCheck:mine.begin')}
        </ButtonLink>
      </section>
      <section className={styles.section}>
        <h2>{w('guidelineCheck:who.title')}</h2>
        {!hasSome && <p>{w('guidelineCheck:who.none')}</p>}
        {hasSome && <WhoWrites sealed={sealed} />}
      </section>
      {may('open worksheet') && (
        <section className={styles.section}>
          <h2>{w('guidelineCheck:open.act')}</h2>
          <p>{w('guidelineCheck:open.forGood')}</p>
          {!hasSome && <p>{w('guidelineCheck:open.needs')}</p>}
          <div>
            <Button icon="inbox" isDisabled={!hasSome} onPress={() => setOpening(true)}>
              {w('guidelineCheck:open.act')}
            </Button>
          </div>
        </section>
      )}
      <Rounds />
      {opening && <OpenDialog onClose={() => setOpening(false)} />}
    </article>
  );
}

function WhoWrites({ sealed: { sheets } }: { readonly sealed: SealedSheets }) {
  const { w } = useWords();
  return (
    <>
      <p>{w('guidelineCheck:who.text')}</p>
      <table className={styles.who}>
        <thead>
          <tr>
            <th scope="col">{w('guidelineCheck:who.name')}</th>
            <th scope="col">{w('guidelineCheck:who.finished')}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ name, finished }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may bear one name, and nothing else of them is known
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>
                <span>
                  <Icon name={finished ? 'check' : 'pen'} />
                  {w(finished ? 'guidelineCheck:who.yes' : 'guidelineCheck:who.no')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
