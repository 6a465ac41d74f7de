import { countCharacters } from '@yoriai/shared/documents/characters';
import { limits } from '@yoriai/shared/limits';
import { remarkName } from '@yoriai/shared/worksheets/printed/printed-words';
import type { RemarkKind } from '@yoriai/shared/worksheets/template';
import { type FormEvent, useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../conduct.ts';
import type { Slip } from '../session/sheet-ui.ts';
import { useWorksheet } from '../session/use-worksheet.ts';
import styles from './slip.module.css';
import { useLaySlip } from './use-laying.ts';

/** A slip that is being written: its kind and its words. It is put beside its place only when it is done. */
export function SlipForm({ slip }: { readonly slip: Slip }) {
  const session = useWorksheet();
  const { shown } = useWording();
  const { w } = useWords();
  const { slips } = useConduct();
  const allowed = slips?.kinds ?? session.template.remarks;
  const before = session.view.remarks.get(slip.rewords ?? '');
  const [kind, setKind] = useState<RemarkKind>(before?.kind ?? allowed[0] ?? 'remark');
  // What is in hand stays what it is, also when the step changes: the server says kindly what fits now (AC-B B3).
  const kinds = session.template.remarks.filter((it) => it === kind || allowed.includes(it));
  const [text, setText] = useState(before?.text ?? '');
  const over = countCharacters(text) - limits.cardTextCharacters;
  const close = () => session.show({ slip: undefined });
  const lay = useLaySlip(slip, close);
  const put = (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (words !== '' && over <= 0) lay.mutate({ kind, text: words });
  };
  const asksKind = kinds.length > 1 && slip.answers === undefined && slip.rewords === undefined;
  return (
    <form className={styles.form} onSubmit={put} data-slip-form="">
      {asksKind && (
        <Choice
          label={w('worksheets:remark.kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({ value, words: shown(remarkName(value)) }))}
        />
      )}
      <TextArea
        label={w(slip.answers === undefined ? 'worksheets:remark.words' : 'worksheets:remark.answer')}
        value={text}
        onChange={setText}
        autoFocus
        {...(over > 0 && { fault: w('worksheets:remark.too-long', { n: over }) })}
      />
      <FailureNotice failure={lay.error} />
      <div className={styles.acts}>
        <Button
          type="submit"
          variant="primary"
          isPending={lay.isPending}
          isDisabled={text.trim() === '' || over > 0}
        >
          {w(slip.rewords === undefined ? 'worksheets:remark.lay' : 'worksheets:remark.keep')}
        </Button>
        <Button variant="quiet" onPress={close}>
          {w('shell:stop')}
        </Button>
      </div>
    </form>
  );
}
