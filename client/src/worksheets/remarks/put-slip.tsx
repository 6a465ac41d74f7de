import type { Section } from '@yoriai/shared/worksheets/template';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../conduct.ts';
import { useWorksheet } from '../session/use-worksheet.ts';
import styles from './slip.module.css';
import { useLaying } from './use-laying.ts';

/** 付せん: puts a slip beside a section or one of its fields. */
export function PutSlip({ section }: { readonly section: Section }) {
  const session = useWorksheet();
  const laying = useLaying();
  const { plain, shown } = useWording();
  const { t, w } = useWords();
  const { slips } = useConduct();
  if (!laying || (slips?.kinds ?? session.template.remarks).length === 0) return null;
  const put = (on: string) => session.show({ slip: { on } });
  const words = (
    <>
      {w('worksheets:remark.put')}
      <span className="vh">{plain(section.title)}</span>
    </>
  );
  const [only, ...others] = section.fields;
  if (only && others.length === 0)
    return (
      <Button variant="quiet" icon="note" className={styles.put} onPress={() => put(only.id)}>
        {words}
      </Button>
    );
  return (
    <Menu
      label={t('worksheets:remark.where', { section: plain(section.title) })}
      trigger={
        <Button variant="quiet" icon="note" className={styles.put}>
          {words}
        </Button>
      }
      choices={[
        ...(section.fields.some(({ id }) => id === section.id)
          ? []
          : [
              {
                id: 'section',
                words: w('worksheets:remark.whole-section'),
                plain: t('worksheets:remark.whole-section'),
                onAction: () => put(section.id),
              },
            ]),
        ...section.fields.map((field) => ({
          id: `field ${field.id}`,
          words: shown(field.label),
          plain: plain(field.label),
          onAction: () => put(field.id),
        })),
      ]}
    />
  );
}
