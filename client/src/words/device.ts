/** Small things kept on this device. Where the browser blocks storage they last as long as the page. */
const held = new Map<string, string>();

export function readDevice<T>(name: string): T | undefined {
  try {
    const kept = localStorage.getItem(name) ?? held.get(name);
    return kept === undefined ? undefined : (JSON.parse(kept) as T);
  } catch {
    const kept = held.get(name);
    return kept === undefined ? undefined : (JSON.parse(kept) as T);
  }
}

export function writeDevice(name: string, value: unknown): void {
  const kept = JSON.stringify(value);
  held.set(name, kept);
  try {
    localStorage.setItem(name, kept);
  } catch {
    // Blocked or full: `held` has it.
  }
}
