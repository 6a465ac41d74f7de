import type { ReferenceField } from '@yoriai/shared/worksheets/field';
import { keyOfReference, type Reference } from '@yoriai/shared/worksheets/reference';
import type { ReferenceState } from '@yoriai/shared/worksheets/sources';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useWhichWorksheet } from '../../which-worksheet.ts';
import type { InputProps } from '../input-props.ts';
import { useValue } from '../use-value.ts';
import { PickReference } from './pick-reference.tsx';
import styles from './reference.module.css';
import { referenceAddress } from './reference-address.ts';
import { useReferenceStates } from './use-reference-states.ts';

const none: readonly Reference[] = [];

/** What stands elsewhere in the area: its words as they were taken, the way to it, and whether it changed since. */
export function ReferenceInput({ field, row, name }: InputProps<ReferenceField>) {
  const { area } = useWhichWorksheet();
  const { t, w } = useWords();
  const { value, mayWrite, set } = useValue(field.id, row);
  const [picking, setPicking] = useState(false);
  const taken = (value as readonly Reference[] | undefined) ?? none;
  const states = useReferenceStates(field.id, row, taken);
  const keep = (next: readonly Reference[]) => set(next.length > 0 ? next : undefined);
  const isFull = taken.length > 0 && !field.many;
  return (
    <div className={styles.references}>
      {taken.length > 0 && (
        <ul aria-label={name}>
          {taken.map((it) => (
            <li key={keyOfReference(it)}>
              <span>
                <Words
                  words={it.words}
                  address={states.get(keyOfReference(it))?.address ?? referenceAddress(area, it)}
                />
                <State state={states.get(keyOfReference(it))} />
              </span>
              {mayWrite && (
                <IconButton
                  icon="x"
                  label={t('sheetFields:reference.remove', { words: it.words })}
                  onPress={() => keep(taken.filter((other) => other !== it))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <Button
          variant="quiet"
          icon="link"
          className={styles.pick}
          aria-label={`${name} ${t('sheetFields:reference.pick')}`}
          onPress={() => setPicking(true)}
        >
          {w(isFull ? 'sheetFields:reference.other' : 'sheetFields:reference.pick')}
        </Button>
      )}
      {picking && (
        <PickReference
          field={field}
          taken={taken}
          onPick={(it) => {
            keep(field.many ? [...taken, it] : [it]);
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}

/** The words as they were taken, and the way to what they speak of, as long as it is there. */
function Words({ words, address }: { readonly words: string; readonly address: string }) {
  return address === '' ? words : <Link href={address}>{words}</Link>;
}

function State({ state }: { readonly state: ReferenceState | undefined }) {
  const { w } = useWords();
  if (state === undefined || state.state === 'same') return null;
  const said = state.state === 'changed' && state.masked ? 'changed-masked' : state.state;
  return (
    <small className={styles.state}>
      <Icon name="ring" />
      <span>
        {w(`worksheets:source.${said}`)}
        {said === 'changed' && <q>{state.words}</q>}
      </span>
    </small>
  );
}
