import { Paper } from '../worksheets/paper/paper.tsx';
import { PaperSection } from '../worksheets/paper/paper-section.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import styles from './case.module.css';
import { CaseHead } from './case-head.tsx';
import { useFollowedAnonymity } from './queries.ts';

/** Two that are read together, side by side (look/07): the figures of the area, and who is with whom. */
const beside: Readonly<Record<string, string>> = { 'area-profile': 'relations' };

/** 事例検討シート: the paper as the look has it. */
export function CaseBody() {
  useFollowedAnonymity();
  const { sections } = useWorksheet().template;
  const seconds = new Set(Object.values(beside));
  return (
    <Paper head={<CaseHead />}>
      {sections.map((section, index) => {
        if (seconds.has(section.id)) return null;
        const one = <PaperSection key={section.id} section={section} number={index + 1} />;
        const next = sections.findIndex(({ id }) => id === beside[section.id]);
        const second = sections[next];
        if (!second) return one;
        return (
          <div key={section.id} className={styles.two}>
            {one}
            <PaperSection section={second} number={next + 1} />
          </div>
        );
      })}
    </Paper>
  );
}
