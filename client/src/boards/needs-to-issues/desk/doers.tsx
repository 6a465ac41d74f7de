import type { Card } from '@yoriai/shared/boards/card';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { FieldText } from '../../../canvas/panel/field-text.tsx';
import { useSession } from '../../../canvas/session/use-board.ts';
import styles from './desk.module.css';

/** だれが, だれと: asked on the desk, too; both may stay open (NTI-2). */
export function DoersFields({ card }: { readonly card: Card }) {
  const { skin } = useSession();
  const asked = cardKindOf(skin.kind, 'issue')?.fields ?? [];
  return (
    <div className={styles.doers}>
      {asked.map((field) =>
        field.input === 'text' ? (
          <FieldText key={field.name} card={card} field={field} place=":desk" />
        ) : null,
      )}
    </div>
  );
}
