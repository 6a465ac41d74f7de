import type { Settings } from '../settings/settings.ts';
import { DataDirInUse } from '../storage/data-dir-lock.ts';

/** Why the server could not start, in words, and what to do (RUN-3, RUN-6). */

export function settingsFault(faults: readonly string[]): string {
  return lines('設定を直してください。', ...faults.map((fault) => `  ${fault}`));
}

export function dataDirFault(error: unknown, { DATA_DIR }: Pick<Settings, 'DATA_DIR'>): string {
  if (error instanceof DataDirInUse) {
    return lines(
      `${DATA_DIR} は、もう動いている寄り合いボード（プロセス番号 ${error.pid ?? '不明'}）が使っています。`,
      'そちらをお使いになるか、止めてからもういちど始めてください。別に動かすときは DATA_DIR で別のフォルダーを指してください。',
    );
  }
  return lines(
    `記録を置くフォルダー ${DATA_DIR} に書き込めません（${reasonOf(error)}）。`,
    'フォルダーの持ち主と書き込みの許可、空き容量をお確かめになるか、DATA_DIR で書き込めるフォルダーを指してください。',
  );
}

export function portFault(error: unknown, { HOST, PORT }: Pick<Settings, 'HOST' | 'PORT'>): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return lines(
      `ポート ${PORT} は、ほかのプログラムが使っています。`,
      `そのプログラムを止めるか、PORT で別の番号を指してください。例: PORT=${PORT + 1}`,
    );
  }
  if (code === 'EACCES') {
    return lines(
      `ポート ${PORT} を使う許可がありません。`,
      'PORT で 1024 以上の番号を指してください。例: PORT=3000',
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return lines(
      `この機械に ${HOST} というアドレスはありません。`,
      'HOST を 127.0.0.1 か 0.0.0.0 にしてください。',
    );
  }
  return lines(`待ち受けを始められません（${reasonOf(error)}）。`, 'HOST と PORT をお確かめください。');
}

function reasonOf(error: unknown): string {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(root instanceof Error)) return String(root);
  return 'code' in root && root.code !== 'ERR_SQLITE_ERROR' ? `${root.code}` : root.message;
}

const lines = (...words: readonly string[]): string => `${words.join('\n')}\n`;
