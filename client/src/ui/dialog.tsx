import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words/use-words.tsx';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  /** Absent: the dialog must be answered. */
  readonly onClose?: (() => void) | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A sheet in front of the page. Escape and 閉じる leave it; the focus goes back to where it came from. */
export function Dialog({ title, isOpen, onClose, wide, children }: DialogProps) {
  const { t } = useWords();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isDismissable={false}
      isKeyboardDismissDisabled={!onClose}
      className={styles.veil ?? ''}
    >
      <Modal className={cx(styles.panel, wide && styles.wide)}>
        <AriaDialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {onClose && <IconButton icon="x" label={t('shell:close')} onPress={onClose} />}
          </div>
          <div className={styles.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
