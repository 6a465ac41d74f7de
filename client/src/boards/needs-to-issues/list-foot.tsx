import type { Card } from '@yoriai/shared/boards/card';
import { CardFoot } from './card-foot.tsx';

/** What 一覧 says under the words of a card: the same as the plane. */
export const ListFoot = ({ card }: { readonly card: Card }) => <CardFoot card={card} at="list" />;
