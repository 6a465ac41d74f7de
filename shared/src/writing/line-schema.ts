import * as z from 'zod/mini';

/** Words of one line. @param most characters. */
export const lineSchema = (most: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(most), z.refine(isOneLine));

const isOneLine = (text: string): boolean => !/[\n\r\u2028\u2029]/.test(text);
