import type { FoundPaper, FoundPlace } from '@yoriai/shared/redaction/api';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { useSheetFaces } from '../areas/sheet-face.ts';
import { Tick } from '../ui/tick.tsx';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import { type Chosen, withPlaces, withWhole } from './chosen.ts';
import styles from './redaction.module.css';
import { WholePaper } from './whole-paper.tsx';

interface FoundOnPaperProps {
  readonly paper: FoundPaper;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** What was found on one paper, each place to be ticked or left. */
export function FoundOnPaper({ paper, chosen, onChange }: FoundOnPaperProps) {
  const { t, w } = useWords();
  const faceOf = useSheetFaces();
  const { id, title, away, places } = paper;
  const whole = paper.of === 'meeting' ? 'redaction:choose.whole-meeting' : 'redaction:choose.whole';
  const isWhole = chosen.whole.has(id);
  const ticked = chosen.places.get(id) ?? new Set();
  const kept = places.some(({ place }) => place === undefined);
  return (
    <li className={styles.paper}>
      <h3>
        <small>
          {paper.of === 'meeting' ? w('redaction:choose.meeting') : faceOf({ ...paper, of: paper.of }).name}
          {away !== undefined && <>・{w('redaction:choose.away')}</>}
        </small>
        {title}
      </h3>
      <CheckboxGroup
        aria-label={title}
        isDisabled={isWhole}
        value={[...ticked]}
        onChange={(now) => onChange(withPlaces(chosen, id, now))}
      >
        {places.flatMap((it) =>
          it.place === undefined
            ? []
            : [
                <Checkbox key={it.place} value={it.place} className={styles.one ?? ''}>
                  <Tick on={isWhole || ticked.has(it.place)} />
                  <PlaceWords found={it} />
                </Checkbox>,
              ],
        )}
      </CheckboxGroup>
      {kept && <p className={styles.quiet}>{w('redaction:choose.kept')}</p>}
      <WholePaper label={t(whole)} isOn={isWhole} onChange={(on) => onChange(withWhole(chosen, id, on))}>
        {w(whole)}
      </WholePaper>
    </li>
  );
}

function PlaceWords({ found: { kind, label, words, came, past } }: { readonly found: FoundPlace }) {
  const { w } = useWords();
  const { shown } = useWording();
  return (
    <span>
      <small>
        {w(`redaction:kinds.${kind}`)}
        {label && <>：{shown(label)}</>}
        {past && <>・{w('redaction:choose.past')}</>}
        {came && <>・{w('redaction:choose.came')}</>}
      </small>
      {words}
    </span>
  );
}
