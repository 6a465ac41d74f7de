import { useMutation } from '@tanstack/react-query';
import { nanoid } from 'nanoid';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './exchange.module.css';
import { type HeldFile, hold } from './requests.ts';

/** A file is chosen, or laid down here. */
export function ChooseFile({ onFile }: { readonly onFile: (file: HeldFile) => void }) {
  const { t, w } = useWords();
  const choose = useMutation({ mutationFn: (file: File) => hold(file, nanoid()), onSuccess: onFile });
  const take = (file: File | null | undefined) => file && choose.mutate(file);
  return (
    <>
      <p>{w('recordsExchange:choose.lead')}</p>
      <DropZone
        className={styles.drop ?? ''}
        aria-label={t('recordsExchange:choose.drop')}
        onDrop={async ({ items }) => {
          const item = items.find((it) => it.kind === 'file');
          take(item && (await item.getFile()));
        }}
      >
        <p>{w('recordsExchange:choose.drop')}</p>
        <FileTrigger
          acceptedFileTypes={['.xlsx', '.csv', '.tsv', '.txt']}
          onSelect={(files) => take(files?.[0])}
        >
          <Button variant="primary" icon="inbox">
            {w('recordsExchange:choose.act')}
          </Button>
        </FileTrigger>
        <small>{w('recordsExchange:choose.limit')}</small>
      </DropZone>
      <FailureNotice failure={choose.error} />
      <p className={styles.personalNote}>
        <Icon name="lock" />
        <span>{w('recordsExchange:choose.personal')}</span>
      </p>
    </>
  );
}
