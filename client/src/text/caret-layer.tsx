import type { Editor } from '@tiptap/core';
import { type CSSProperties, useLayoutEffect, useState } from 'react';
import type { PersonPresent } from '../collaboration/people-present.ts';
import type { Store } from '../collaboration/store.ts';
import styles from './caret-layer.module.css';
import { selectionHere } from './shared-selection.ts';

interface Props {
  readonly editor: Editor;
  /** The element the layer lies over, exactly. */
  readonly over: HTMLElement;
  readonly others: Store<readonly PersonPresent[]>;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Mark {
  readonly clientId: number;
  readonly name: string;
  readonly colour: number;
  readonly caret: Box;
  readonly selected: readonly Box[];
}

/**
 * The carets and selections of the others, drawn over the field and never inside it: a change of the DOM that is being
 * written in would break a Japanese conversion.
 */
export function CaretLayer({ editor, over, others }: Props) {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  useLayoutEffect(() => {
    const measure = () => setMarks(others.get().flatMap((person) => markOf(editor, over, person)));
    measure();
    const stop = others.subscribe(measure);
    editor.on('transaction', measure);
    const sizes = new ResizeObserver(measure);
    sizes.observe(over);
    return () => {
      stop();
      editor.off('transaction', measure);
      sizes.disconnect();
    };
  }, [editor, over, others]);
  return (
    <div className={styles.layer} aria-hidden="true">
      {marks.map((mark) => (
        <div key={mark.clientId} data-caret-of={mark.name} style={colourOf(mark.colour)}>
          {mark.selected.map((box) => (
            <i key={`${box.left} ${box.top}`} className={styles.selected} style={{ ...box }} />
          ))}
          <i className={styles.caret} style={{ ...mark.caret }} />
          <span className={styles.name} style={{ top: mark.caret.top }}>
            {mark.name}
          </span>
        </div>
      ))}
    </div>
  );
}

const colourOf = (colour: number): CSSProperties => ({ '--c': `var(--p${colour})` }) as CSSProperties;

function markOf(editor: Editor, over: HTMLElement, { clientId, presence }: PersonPresent): Mark[] {
  if (!presence.cursor || editor.isDestroyed) return [];
  const selection = selectionHere(editor, presence.cursor);
  if (!selection) return [];
  const { name, colour } = presence.user;
  const within = boxWithin(over);
  const { left, top, bottom } = editor.view.coordsAtPos(selection.head);
  return [
    {
      clientId,
      name,
      colour,
      caret: within({ left, top, width: 0, height: bottom - top }),
      selected: rectanglesOf(editor, selection.anchor, selection.head).map(within),
    },
  ];
}

function rectanglesOf(editor: Editor, anchor: number, head: number): readonly DOMRect[] {
  if (anchor === head) return [];
  const start = editor.view.domAtPos(Math.min(anchor, head));
  const end = editor.view.domAtPos(Math.max(anchor, head));
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [...range.getClientRects()];
}

/** From the window's pixels to those of an element that may be drawn larger or smaller, as on a zoomed canvas. */
function boxWithin(element: HTMLElement): (box: Box) => Box {
  const frame = element.getBoundingClientRect();
  const scale = element.offsetWidth === 0 ? 1 : frame.width / element.offsetWidth;
  return ({ left, top, width, height }) => ({
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    width: width / scale,
    height: height / scale,
  });
}
