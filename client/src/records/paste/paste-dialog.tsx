import { limits } from '@yoriai/shared/limits';
import { type PastedChoices, readPastedRecords } from '@yoriai/shared/records/exchange/pasted-records';
import { sameness } from '@yoriai/shared/records/exchange/same-record';
import { recordsTable } from '@yoriai/shared/records/records';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useRecords } from '../use-records.ts';
import { useToday } from '../use-today.ts';
import { LeftLines } from './left-lines.tsx';
import { LookAtLines } from './look-at-lines.tsx';
import styles from './paste.module.css';

interface PasteDialogProps {
  /** Absent when one has still to paste: for those who know no keys. */
  readonly pasted: string | undefined;
  readonly onClose: () => void;
}

/** What pasted lines become is shown before anything comes in; all of them are one step to undo (B-5). */
export default function PasteDialog({ pasted, onClose }: PasteDialogProps) {
  const { w } = useWords();
  const session = useWorksheet();
  const records = useRecords();
  const today = useToday();
  const [text, setText] = useState(pasted ?? '');
  const [chosen, choose] = useState<PastedChoices>({});
  const [left, setLeft] = useState<string>();
  const room = Math.max(0, limits.rowsPerWorksheet - session.view.rows.size);
  const read = useMemo(
    () => readPastedRecords(text, { there: new Set(records.map(sameness)), room, today }, chosen),
    [text, records, room, today, chosen],
  );
  const news = read && read.news.length <= room ? read.news : [];
  const add = () => {
    const rows = session.edit((sheet, hand, origin) => addRows(sheet, recordsTable, news, hand, origin));
    if (!rows) return;
    session.say('recordsPaste:done', { n: rows.length });
    if (read?.left) setLeft(read.left);
    else onClose();
  };
  if (left !== undefined)
    return (
      <Dialog isOpen title={w('recordsPaste:left.title')} onClose={onClose}>
        <LeftLines lines={left} />
        <div className={styles.acts}>
          <Button variant="primary" onPress={onClose}>
            {w('shell:close')}
          </Button>
        </div>
      </Dialog>
    );
  return (
    <Dialog isOpen wide title={w('recordsPaste:title')} onClose={onClose}>
      {pasted === undefined && (
        <label className={styles.box}>
          <span>{w('recordsPaste:box')}</span>
          <textarea
            value={text}
            rows={4}
            autoFocus
            onChange={({ target }) => {
              setText(target.value);
              choose({});
            }}
          />
          <small>{w('recordsPaste:box-hint')}</small>
        </label>
      )}
      {text.trim() !== '' && !read && <p role="status">{w('recordsPaste:no-table')}</p>}
      {read && (
        <LookAtLines read={read} chosen={chosen} onChoose={(change) => choose({ ...chosen, ...change })} />
      )}
      <div className={styles.acts}>
        <Button onPress={onClose}>{w('shell:stop')}</Button>
        <Button variant="primary" isDisabled={news.length === 0} onPress={add}>
          {w('recordsPaste:add', { n: news.length })}
        </Button>
      </div>
    </Dialog>
  );
}
