import type { Sheet } from '@yoriai/shared/areas/area';
import type { MeetingFace } from '@yoriai/shared/meetings/api';
import { useSheetFaces } from '../areas/sheet-face.ts';
import frame from '../people/people-page.module.css';
import { useWords } from '../words/use-words.tsx';
import { formatDay } from '../words/when.ts';
import { type Chosen, withWhole } from './chosen.ts';
import styles from './redaction.module.css';
import { WholePaper } from './whole-paper.tsx';

interface OtherPapersProps {
  readonly sheets: readonly Sheet[];
  readonly meetings: readonly MeetingFace[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Papers that go as a whole, whatever stands on them, those put away first; and whole meetings. */
export function OtherPapers({ sheets, meetings, chosen, onChange }: OtherPapersProps) {
  const { w } = useWords();
  const faceOf = useSheetFaces();
  if (sheets.length === 0 && meetings.length === 0) return null;
  const sorted = sheets.toSorted((a, b) => Number(b.away !== undefined) - Number(a.away !== undefined));
  return (
    <section className={frame.section}>
      <h2>{w('redaction:choose.papers-title')}</h2>
      <p className={styles.quiet}>{w('redaction:choose.papers-lead')}</p>
      <div className={styles.paper}>
        {sorted.map((sheet) => (
          <WholePaper
            key={sheet.id}
            label={sheet.title}
            isOn={chosen.whole.has(sheet.id)}
            onChange={(on) => onChange(withWhole(chosen, sheet.id, on))}
          >
            <small>
              {faceOf(sheet).name}
              {sheet.away !== undefined && <>・{w('redaction:choose.away')}</>}
            </small>
            {sheet.title}
          </WholePaper>
        ))}
        {meetings.map(({ id, title, startsAt }) => (
          <WholePaper
            key={id}
            label={title}
            isOn={chosen.whole.has(id)}
            onChange={(on) => onChange(withWhole(chosen, id, on))}
          >
            <small>
              {w('redaction:choose.meeting')}・{formatDay(startsAt)}
            </small>
            {title}
          </WholePaper>
        ))}
      </div>
    </section>
  );
}
