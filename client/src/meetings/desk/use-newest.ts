import { useRef } from 'react';

interface Two<T> {
  /** As the socket brought it; undefined before it did. */
  readonly followed: T | undefined;
  readonly isCut: boolean;
  /** As an answer brought it, and when (milliseconds since 1970 on this device). */
  readonly asked: T;
  readonly askedAt: number;
}

/** What is newer of two: the socket's, unless it is cut and an answer came after that. */
export function useNewest<T>({ followed, isCut, asked, askedAt }: Two<T>): T {
  const cutAt = useRef<number>(undefined);
  if (!isCut) cutAt.current = undefined;
  else cutAt.current ??= Date.now();
  if (followed === undefined) return asked;
  return cutAt.current !== undefined && askedAt > cutAt.current ? asked : followed;
}
