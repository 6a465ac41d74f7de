import type { Sheet } from '@yoriai/shared/areas/area';
import { useSheetFaces } from '../areas/sheet-face.ts';
import frame from '../people/people-page.module.css';
import { useWords } from '../words/use-words.tsx';
import { type Chosen, withWhole } from './chosen.ts';
import styles from './redaction.module.css';
import { WholePaper } from './whole-paper.tsx';

interface OtherPapersProps {
  readonly sheets: readonly Sheet[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Papers that go as a whole, whatever stands on them; those put away first. */
export function OtherPapers({ sheets, chosen, onChange }: OtherPapersProps) {
  const { w } = useWords();
  const faceOf = useSheetFaces();
  if (sheets.length === 0) return null;
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
      </div>
    </section>
  );
}
