import type { Direction } from './nearest.ts';

/** What a key says on the canvas (CAN-3). */
export type KeyCommand =
  | { readonly do: 'go' | 'carry'; readonly direction: Direction; readonly far: boolean }
  | { readonly do: 'end'; readonly keep: boolean }
  | {
      readonly do:
        | 'new'
        | 'write'
        | 'open'
        | 'choose'
        | 'choose-all'
        | 'move'
        | 'connect'
        | 'group'
        | 'convert'
        | 'duplicate'
        | 'put-away'
        | 'leave'
        | 'zoom-in'
        | 'zoom-out'
        | 'zoom-100'
        | 'fit'
        | 'undo'
        | 'redo';
    };

/** What of a keyboard event counts here. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const plain: Readonly<Record<string, Exclude<KeyCommand['do'], 'go' | 'carry' | 'end'>>> = {
  n: 'new',
  Enter: 'write',
  F2: 'write',
  o: 'open',
  ' ': 'choose',
  m: 'move',
  l: 'connect',
  g: 'group',
  b: 'convert',
  Delete: 'put-away',
  Backspace: 'put-away',
  Escape: 'leave',
  '+': 'zoom-in',
  ';': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-100',
  '1': 'fit',
};

const withMod: Readonly<Record<string, Exclude<KeyCommand['do'], 'go' | 'carry' | 'end'>>> = {
  z: 'undo',
  y: 'redo',
  d: 'duplicate',
  a: 'choose-all',
};

/** @param carrying whether cards are being moved by the arrow keys. */
export function keyCommand(press: KeyPress, carrying: boolean): KeyCommand | undefined {
  if (press.isComposing || press.keyCode === 229 || press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    const command = key === 'z' && press.shiftKey ? 'redo' : withMod[key];
    return command && { do: command };
  }
  const direction = arrows[key];
  if (direction) return { do: carrying ? 'carry' : 'go', direction, far: press.shiftKey };
  if (carrying && (key === 'Enter' || key === 'Escape')) return { do: 'end', keep: key === 'Enter' };
  if (carrying) return undefined;
  const command = plain[key];
  return command && { do: command };
}
