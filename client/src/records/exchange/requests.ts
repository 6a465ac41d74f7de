import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type {
  ImportChoices,
  ImportDone,
  ImportLine,
  ImportStep,
  RecordsPreview,
} from '@yoriai/shared/records/exchange/api';
import { api } from '../../app/api.ts';

/** A file as it was when it was chosen: it may be changed or go away while one looks at it. */
export interface HeldFile {
  readonly id: string;
  readonly name: string;
  readonly content: Blob;
}

/** @throws YoriaiError too-large, records-file-broken: before anything is sent */
export async function hold(file: File, id: string): Promise<HeldFile> {
  if (file.size > limits.recordsFileBytes) throw new YoriaiError('too-large');
  const bytes = await file.arrayBuffer().catch(() => {
    throw new YoriaiError('records-file-broken');
  });
  return { id, name: file.name, content: new Blob([bytes]) };
}

function queryOf({ sheet, columns, year, daytime, again, leaveOut }: ImportChoices): URLSearchParams {
  const query = new URLSearchParams();
  if (sheet !== undefined) query.set('sheet', String(sheet));
  if (columns) query.set('columns', columns.map((it) => it ?? '-').join(','));
  if (year !== undefined) query.set('year', String(year));
  if (daytime) query.set('daytime', 'yes');
  if (again) query.set('again', 'yes');
  if (leaveOut) query.set('leaveOut', 'yes');
  return query;
}

export const previewFile = (address: string, file: HeldFile, chosen: ImportChoices, signal: AbortSignal) =>
  api.upload<RecordsPreview>(`${address}/preview?${queryOf(chosen)}`, file.content, signal);

export interface Bringing {
  readonly address: string;
  readonly file: HeldFile;
  readonly chosen: ImportChoices;
  /** Of this import: asked for again with the same one, it is done once. */
  readonly key: string;
  readonly signal: AbortSignal;
  readonly onStep: (step: ImportStep) => void;
}

/** @throws YoriaiError, Unreachable */
export async function bringIn({ address, file, chosen, key, signal, onStep }: Bringing): Promise<ImportDone> {
  const query = queryOf(chosen);
  query.set('key', key);
  let done: ImportDone | undefined;
  await api.uploadForLines<ImportLine>(`${address}/import?${query}`, file.content, signal, (line) => {
    if ('error' in line) throw new YoriaiError(line.error.id, line.error.fields);
    if ('stage' in line) onStep(line);
    else done = line.done;
  });
  if (!done) throw new YoriaiError('server-fault');
  return done;
}
