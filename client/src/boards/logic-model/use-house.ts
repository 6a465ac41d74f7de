import { useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { ModelContext } from '../../canvas/flow/model-context.ts';
import { useSession } from '../../canvas/session/use-board.ts';
import { boxesOf, type HouseFrame, houseFrame } from './house-frame.ts';

/** The house around the cards as they rest; drawn again only when a part of it is somewhere else. */
export function useHouse(): HouseFrame {
  const session = useSession();
  const model = useContext(ModelContext);
  const subscribe = useCallback(
    (on: () => void) => {
      // Heights are told by the nodes alone, rooms by the places alone.
      const stops = [session.topics.subscribe('places', on), model?.nodes.subscribe(on)];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
    [session, model],
  );
  const frame = useSyncExternalStore(subscribe, () => JSON.stringify(houseFrame(boxesOf(session))));
  return useMemo(() => JSON.parse(frame) as HouseFrame, [frame]);
}
