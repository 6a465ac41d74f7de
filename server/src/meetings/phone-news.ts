/** Tells phones that something changed; what it is they ask for. Sockets, or whatever else listens. */
export interface PhoneNews {
  revision(meeting: string, pass: string): number;
  /** Something changed for everybody in a meeting, or for one phone of it. */
  changed(meeting: string, pass?: string): void;
  /** @param hear is called with the newest count. @returns the end of it */
  follow(meeting: string, pass: string, hear: (revision: number) => void): () => void;
}

interface Listener {
  readonly pass: string;
  readonly hear: (revision: number) => void;
}

export function phoneNews(): PhoneNews {
  const counts = new Map<string, number>();
  const listeners = new Map<string, Set<Listener>>();
  const keyOf = (meeting: string, pass: string): string => `${meeting} ${pass}`;
  const up = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  // Counted apart, said as one number: each only ever grows.
  const revision = (meeting: string, pass: string): number =>
    (counts.get(meeting) ?? 0) + (counts.get(keyOf(meeting, pass)) ?? 0);

  return {
    revision,
    changed(meeting, pass) {
      up(pass === undefined ? meeting : keyOf(meeting, pass));
      for (const listener of listeners.get(meeting) ?? [])
        if (pass === undefined || listener.pass === pass) listener.hear(revision(meeting, listener.pass));
    },
    follow(meeting, pass, hear) {
      const all = listeners.get(meeting) ?? new Set();
      listeners.set(meeting, all);
      const listener = { pass, hear };
      all.add(listener);
      hear(revision(meeting, pass));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(meeting);
      };
    },
  };
}
