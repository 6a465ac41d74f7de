import type { ReceivedUpdate } from '../received-update.ts';

export type Struct = ReceivedUpdate['structs'][number];

export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** Finds the struct of an update that holds a clock of a client. */
export function structsByClock(structs: readonly Struct[]): (id: Id) => Struct | undefined {
  const byClient = new Map<number, Struct[]>();
  for (const struct of structs) {
    const own = byClient.get(struct.id.client);
    if (own) own.push(struct);
    else byClient.set(struct.id.client, [struct]);
  }
  for (const own of byClient.values()) own.sort((a, b) => a.id.clock - b.id.clock);
  return ({ client, clock }) => {
    const own = byClient.get(client) ?? [];
    let [low, high] = [0, own.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const struct = own[middle];
      if (!struct) return undefined;
      if (clock < struct.id.clock) high = middle - 1;
      else if (clock >= struct.id.clock + struct.length) low = middle + 1;
      else return struct;
    }
    return undefined;
  };
}
