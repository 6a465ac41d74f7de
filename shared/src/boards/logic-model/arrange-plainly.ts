import type { Arrange } from '../board-kind.ts';
import { layRows } from './lay-rows.ts';
import { rowsOf } from './rows.ts';

/** Level by level, in the order of the list (LGM-1): at once, before a finer way of laying out has come. */
export const arrangePlainly: Arrange = (board) => layRows(board, rowsOf(board));
