import { api } from '../../../app/api.ts';
import { useDesk } from '../desk-context.ts';
import type { TrayCard } from './tray-lists.ts';

/** What 進行 decides about a voice. @returns whether it was done; what went wrong is said */
export function useDecide() {
  const { at, act } = useDesk();
  const patch = (id: string, decision: object) => api.patch(`${at}/cards/${id}`, decision);
  return {
    /** What was read is put up, and nothing else: changed meanwhile, it is read once more. */
    release: ({ id, text, down }: TrayCard) =>
      act(async () => {
        await patch(id, { do: 'release', seen: text });
        if (down) await patch(id, { do: 'bring-back' });
      }),
    keepBack: (id: string) => act(() => patch(id, { do: 'keep-back' })),
    takeDown: (id: string) => act(() => patch(id, { do: 'take-down' })),
    bringBack: (id: string) => act(() => patch(id, { do: 'bring-back' })),
  };
}
