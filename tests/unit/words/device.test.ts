import { readDevice, writeDevice } from '@yoriai/client/words/device';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

describe('what is kept on the device', () => {
  it('[UX-3] is kept by the browser and read again', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    });
    writeDevice('size', { textSize: 'large' });
    expect(kept.get('size')).toBe('{"textSize":"large"}');
    expect(readDevice('size')).toEqual({ textSize: 'large' });
  });

  it('[UX-3] lasts as long as the page where storage is blocked', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    writeDevice('language', 'ja-easy');
    expect(readDevice('language')).toBe('ja-easy');
  });

  it('[UX-3] is nothing when it is damaged', () => {
    vi.stubGlobal('localStorage', { getItem: () => '{"text', setItem: () => undefined });
    expect(readDevice('damaged')).toBeUndefined();
  });
});
