import { keyCommand } from '@yoriai/client/canvas/keyboard/keys';
import { nearest } from '@yoriai/client/canvas/keyboard/nearest';
import { describe, expect, it } from 'vitest';

const press = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

describe('the keys of the canvas', () => {
  it('[CAN-1] [CAN-3] N puts a card down, M moves, + - 0 look nearer, farther and at full size', () => {
    const said = ['n', 'N', 'm', '+', '-', '0', 'Delete'].map((key) => keyCommand(press(key), false)?.do);
    expect(said).toEqual(['new', 'new', 'move', 'zoom-in', 'zoom-out', 'zoom-100', 'put-away']);
  });

  it('[CAN-6] a key that an input method takes is none of the canvas', () => {
    expect(keyCommand(press('Enter', { isComposing: true }), true)).toBeUndefined();
    expect(keyCommand(press('Enter', { keyCode: 229 }), true)).toBeUndefined();
  });

  it('[CAN-3] while cards are carried the arrows carry, Enter keeps and Escape takes back', () => {
    expect(keyCommand(press('ArrowLeft'), true)).toEqual({ do: 'carry', direction: 'left', far: false });
    expect(keyCommand(press('Enter'), true)).toEqual({ do: 'end', keep: true });
    expect(keyCommand(press('Escape'), true)).toEqual({ do: 'end', keep: false });
    expect(keyCommand(press('Delete'), true)).toBeUndefined();
  });

  it('[SYNC-5] undo and redo are the usual keys of both worlds', () => {
    expect(keyCommand(press('z', { ctrlKey: true }), false)?.do).toBe('undo');
    expect(keyCommand(press('Z', { metaKey: true, shiftKey: true }), false)?.do).toBe('redo');
    expect(keyCommand(press('y', { ctrlKey: true }), false)?.do).toBe('redo');
  });
});

describe('walking over the cards', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y, width: 200, height: 90 });

  it('[CAN-3] an arrow leads to the nearest card in its direction, and to none where there is none', () => {
    const middle = at('middle', 0, 0);
    const cards = [middle, at('right', 300, 20), at('far', 900, 0), at('below', 10, 300)];
    expect(nearest(cards, middle, 'right')).toBe('right');
    expect(nearest(cards, middle, 'down')).toBe('below');
    expect(nearest(cards, middle, 'left')).toBeUndefined();
  });

  it('[CAN-3] from any card every other can be reached by arrows', () => {
    const cards = Array.from({ length: 40 }, (_, i) =>
      at(`c_${i}`, ((i * 7919) % 13) * 260, ((i * 104_729) % 11) * 170 + i),
    );
    const reached = new Set(['c_0']);
    const open = ['c_0'];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const from = cards.find((card) => card.id === id);
      if (!from) continue;
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const to = nearest(cards, from, direction);
        if (to === undefined || reached.has(to)) continue;
        reached.add(to);
        open.push(to);
      }
    }
    expect(reached.size).toBe(cards.length);
  });
});
