import { type ErrorBody, errors, type FieldFault, YoriaiError } from '@yoriai/shared/errors';

/** The server did not answer: no network, or it is being started again. */
export class Unreachable extends Error {}

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Sent as it is, in place of a body. */
  readonly file?: Blob;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the server of this page. JSON both ways; nothing comes back for 204.
 *
 * @throws YoriaiError with the server's id and faults
 * @throws Unreachable when no answer came
 */
export const api = {
  get: <T>(path: string, signal?: AbortSignal) => call<T>(path, { method: 'GET', signal }),
  post: <T>(path: string, body: unknown = {}, signal?: AbortSignal) =>
    call<T>(path, { method: 'POST', body, signal }),
  put: <T>(path: string, body: unknown, signal?: AbortSignal) =>
    call<T>(path, { method: 'PUT', body, signal }),
  patch: <T>(path: string, body: unknown, signal?: AbortSignal) =>
    call<T>(path, { method: 'PATCH', body, signal }),
  delete: (path: string, signal?: AbortSignal) => call<undefined>(path, { method: 'DELETE', signal }),
  /** The answer as a file under the name that the server gave it, to be saved by the person. */
  file: async (path: string, signal?: AbortSignal): Promise<File> => {
    const answer = await send(path, { method: 'GET', signal });
    return new File([await answer.blob()], nameOf(answer), {
      type: answer.headers.get('content-type') ?? '',
    });
  },
  /** Sends a file. */
  upload: <T>(path: string, file: Blob, signal?: AbortSignal) =>
    call<T>(path, { method: 'POST', file, signal }),
  /** Sends a file; the answer grows line by line, each one JSON. What `onLine` throws ends it. */
  uploadForLines: async <T>(
    path: string,
    file: Blob,
    signal: AbortSignal,
    onLine: (line: T) => void,
  ): Promise<void> => {
    const answer = await send(path, { method: 'POST', file, signal });
    for await (const line of linesOf(answer, signal)) onLine(JSON.parse(line) as T);
  },
};

/** @returns the name of a file in any script (RFC 6266, RFC 5987); empty when the server gave none. */
function nameOf({ headers }: Response): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1];
  return encoded === undefined ? '' : decodeURIComponent(encoded);
}

async function* linesOf({ body }: Response, signal: AbortSignal): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  while (reader) {
    const { done, value } = await reader.read().catch((fault: unknown) => {
      if (signal.aborted) throw fault;
      throw new Unreachable();
    });
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function call<T>(path: string, request: Call): Promise<T> {
  const answer = await send(path, request);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function send(path: string, { method, body, file, signal }: Call): Promise<Response> {
  const answer = await fetch(path, {
    method,
    credentials: 'same-origin',
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
    ...(file && { body: file, headers: { 'content-type': 'application/octet-stream' } }),
    ...(signal && { signal }),
  }).catch((fault: unknown) => {
    if (signal?.aborted) throw fault;
    throw new Unreachable();
  });
  if (answer.ok) return answer;
  throw await failureOf(answer);
}

async function failureOf(answer: Response): Promise<YoriaiError | Unreachable> {
  const said = (await answer.json().catch(() => undefined)) as Partial<ErrorBody> | undefined;
  const id = said?.error?.id;
  if (id !== undefined && id in errors) return new YoriaiError(id, faultsOf(said?.error?.fields));
  return answer.status >= 502 ? new Unreachable() : new YoriaiError('server-fault');
}

const faultsOf = (fields: unknown): readonly FieldFault[] => (Array.isArray(fields) ? fields : []);
