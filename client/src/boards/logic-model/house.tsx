import { useFacts } from './facts.ts';
import { Foundation } from './foundation.tsx';
import styles from './house.module.css';
import { HouseDrawing } from './house-drawing.tsx';
import { RoofSlot, Rooms } from './rooms.tsx';
import { useHouse } from './use-house.ts';

/** The house that the model is: roof, beam, pillars, 縁側 and 土台 around the cards (look/06). */
export function House() {
  const frame = useHouse();
  const empty = useFacts(({ cards }) => cards === 0);
  const roofless = useFacts(({ ideals }) => ideals === 0);
  if (empty) return null;
  return (
    <div className={styles.house}>
      <HouseDrawing frame={frame} />
      <Rooms />
      {roofless && <RoofSlot frame={frame} />}
      <Foundation frame={frame} />
    </div>
  );
}
