import type { Link } from '@yoriai/shared/boards/link';
import type { Words } from '../../words/use-words.tsx';
import type { BoardSkin } from '../board-skin.ts';

/** A つながり in words: 訪問・つよい・毎週の声かけ. */
export function linkWords(skin: BoardSkin, link: Link, { t }: Words): string {
  const kind = skin.linkKinds[link.kind];
  const quality = skin.qualities[link.quality ?? ''];
  return [kind && t(kind), quality && t(quality.name), link.label].filter(Boolean).join('・');
}
