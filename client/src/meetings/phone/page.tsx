import { useEffect } from 'react';
import { Mended } from './broken.tsx';
import { DangerPage } from './danger-page.tsx';
import { Frame } from './frame.tsx';
import { InsidePage } from './inside-page.tsx';
import { JoinPage } from './join-page.tsx';
import { LeavingPage } from './leaving-page.tsx';
import { OverPage } from './over-page.tsx';
import parts from './parts.module.css';
import type { Phone } from './phone.ts';
import { PromisesPage } from './promises-page.tsx';
import { ReadingPage } from './reading-page.tsx';
import { useAside } from './use-aside.ts';
import { AsideContext, PhoneContext, useAsideWay, usePhone, usePhoneWords, useValue } from './use-phone.ts';
import { Waiting } from './waiting.tsx';

/** The whole telephone: which page there is now, out of what the server says and what the person opened beside it. */
export function PhonePage({ phone }: { readonly phone: Phone }) {
  const aside = useAside();
  return (
    <Mended>
      <PhoneContext value={phone}>
        <AsideContext value={aside}>
          <Frame>
            <Page />
          </Frame>
        </AsideContext>
      </PhoneContext>
    </Mended>
  );
}

function Page() {
  const { at, close } = useAsideWay();
  const { t, w } = usePhoneWords();
  const where = useValue(usePhone().where);
  const title = where.is === 'inside' ? where.view.meeting.title : t('title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Who is out need not be asked any more whether to leave.
  const isIn = where.is === 'inside';
  useEffect(() => {
    if (at === 'leaving' && !isIn) close();
  }, [at, isIn, close]);

  if (at === 'danger') return <DangerPage onBack={close} />;
  if (at === 'reading') return <ReadingPage onBack={close} />;
  if (where.is === 'over') return <OverPage over={where} />;
  if (where.is === 'outside') return <JoinPage />;
  if (where.is === 'opening') return <Opening />;
  if (at === 'leaving') return <LeavingPage onBack={close} />;
  const { view } = where;
  if (view.stage === 'promises') return <PromisesPage view={view} />;
  if (view.stage === 'in') return <InsidePage view={view} />;
  return (
    <main className={parts.page}>
      <Waiting title={w('waiting.lobby')}>{w('waiting.lobby-text')}</Waiting>
    </main>
  );
}

function Opening() {
  const { w } = usePhoneWords();
  const isOn = useValue(usePhone().isOn);
  return (
    <main className={parts.page}>
      <Waiting title={w('opening')}>{!isOn && w('trouble.no-line')}</Waiting>
    </main>
  );
}
