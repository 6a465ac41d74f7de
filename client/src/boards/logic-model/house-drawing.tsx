import { useSession, useTopic } from '../../canvas/session/use-board.ts';
import { useFacts } from './facts.ts';
import styles from './house.module.css';
import { boxOf, type HouseFrame } from './house-frame.ts';
import { houseShapes, type Part, pillarShapes, type Shape } from './house-shapes.ts';
import { threadsOf } from './threads.ts';

/** The ground goes on where nobody looks. */
const beyond = 6000;
const depth = 2400;

const looks: Readonly<Record<Part, string | undefined>> = {
  roof: styles.roof,
  tiles: styles.tiles,
  stitches: styles.stitches,
  wood: styles.wood,
  post: styles.wood,
  edge: styles.edge,
  plank: styles.plank,
  stone: styles.stone,
  soil: styles.soil,
  surface: styles.surface,
  thread: styles.thread,
  'on-roof': styles.onRoof,
  missing: styles.missing,
};

/** What is drawn of the house; decorative, the cards and names say it all. */
export function HouseDrawing({ frame }: { readonly frame: HouseFrame }) {
  const session = useSession();
  useTopic('links');
  useTopic('cards');
  useTopic('places');
  const loose = useFacts(({ gaps }) => gaps.goalsWithoutIdeal);
  const { links, cards } = session.view;
  const threads = threadsOf(links.values(), cards, (id) => boxOf(session, id));
  return (
    <svg className={styles.drawing} width="1" height="1" aria-hidden="true">
      {houseShapes(frame, beyond, depth).map(draw)}
      {pillarShapes(
        frame,
        threads,
        loose.map(({ id }) => boxOf(session, id)),
      ).map(draw)}
    </svg>
  );
}

const draw = ({ part, d }: Shape, index: number) => (
  <path key={index} className={looks[part]} d={d} data-part={part} />
);
