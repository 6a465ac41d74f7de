import { Icon } from '../ui/icon.tsx';
import { useWording } from '../words/use-wording.ts';
import styles from './records.module.css';
import { useOptions } from './template-columns.ts';

const icons: Readonly<Record<string, string>> = {
  meeting: 'talk',
  event: 'sprout',
  arranging: 'hand',
  'key-person': 'person',
};

/** What a record tells of, in icon and word; nothing while nobody chose. */
export function KindSign({ kind }: { readonly kind: string | undefined }) {
  const { shown } = useWording();
  const option = useOptions('kind').find(({ value }) => value === kind);
  if (!option) return null;
  return (
    <span className={styles.kind}>
      <Icon name={icons[option.value] ?? 'record'} />
      <span>{shown(option.label)}</span>
    </span>
  );
}
