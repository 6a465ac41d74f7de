import type { ExchangeField } from '@yoriai/shared/records/exchange/columns';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useColumns } from '../template-columns.ts';

/** What the form calls a column of a file. */
export function useFieldName(): (field: ExchangeField) => string {
  const { t } = useWords();
  const { plain } = useWording();
  const columns = useColumns();
  return (field) => (field === 'number' ? t('recordsExchange:number') : plain(columns(field).label));
}
