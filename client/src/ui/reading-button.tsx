import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { readingStore } from '../words/reading.ts';
import { useReading, useWords } from '../words/use-words.tsx';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import styles from './reading-button.module.css';
import { Switch } from './switch.tsx';

/** 文字とことば: how a person reads on this device, in reach on every page (UX-1, UX-3). */
export function ReadingButton() {
  const { t, w } = useWords();
  const reading = useReading();
  const { choose } = readingStore;
  return (
    <DialogTrigger>
      <Button
        variant="quiet"
        icon="text"
        className={styles.button ?? ''}
        aria-label={t('shell:reading.title')}
      >
        <span className={styles.long}>{w('shell:reading.title')}</span>
        <span className={styles.short}>{w('shell:reading.short')}</span>
      </Button>
      <Popover className={styles.panel ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {w('shell:reading.title')}
          </Heading>
          <Choice
            label={w('shell:reading.size')}
            value={reading.textSize}
            onChange={(textSize) => choose({ textSize })}
            options={[
              { value: 'standard', words: w('shell:reading.standard') },
              { value: 'large', words: w('shell:reading.large') },
              { value: 'largest', words: w('shell:reading.largest') },
            ]}
          />
          <Choice
            label={w('shell:reading.language')}
            value={reading.language}
            onChange={(language) => choose({ language })}
            options={[
              { value: 'ja', words: w('shell:reading.ja') },
              { value: 'ja-easy', words: w('shell:reading.easy') },
            ]}
          />
          <div className={styles.switches}>
            {reading.language === 'ja-easy' && (
              <Switch isSelected={reading.ruby} onChange={(ruby) => choose({ ruby })}>
                {w('shell:reading.ruby')}
              </Switch>
            )}
            <Switch isSelected={reading.highContrast} onChange={(highContrast) => choose({ highContrast })}>
              {w('shell:reading.contrast')}
            </Switch>
            <Switch isSelected={reading.stillness} onChange={(stillness) => choose({ stillness })}>
              {w('shell:reading.still')}
            </Switch>
          </div>
          <p className={styles.kept}>{w('shell:reading.kept')}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
