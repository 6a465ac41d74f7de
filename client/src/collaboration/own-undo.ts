import * as Y from 'yjs';
import { mayGo } from './others-words.ts';
import { type Store, valueStore } from './store.ts';

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** もとに戻す and やり直す of one's own changes of one document, and nobody else's (SYNC-5). */
export interface OwnUndo {
  /** The origin of every edit that is to be undone. Each transaction with it is one step. */
  readonly origin: unknown;
  /** The origin of what is typed. Typing is joined into steps by the pauses in it. */
  readonly textOrigin: unknown;
  readonly state: Store<UndoState>;
  /** How many steps there are to undo: tells what was done before and what after another thing. */
  depth(): number;
  undo(): void;
  redo(): void;
  /** What follows is a step of its own. */
  cut(): void;
  /** While it holds, typing is one step, however long it takes: half a conversion is nothing to go back to. */
  join(holds: boolean): void;
  /** Takes the last step off without undoing it. */
  forget(): void;
}

/** Milliseconds of pause in typing that end a step. */
const typingPause = 500;
const nothing: UndoState = { canUndo: false, canRedo: false };

export function ownUndo(doc: Y.Doc): OwnUndo {
  const origin = { own: 'edit' };
  const textOrigin = { own: 'text' };
  const own = new Set([doc.clientID]);
  /** The steps as they were when undo or redo began; Yjs takes a step off its stack before it asks what may go. */
  let steps: Y.UndoManager['undoStack'] = [];
  const manager = new Y.UndoManager(doc, {
    trackedOrigins: new Set([origin, textOrigin]),
    captureTimeout: typingPause,
    deleteFilter(item) {
      const left = manager.undoing ? manager.undoStack : manager.redoStack;
      const step = steps[left.length];
      return !step || mayGo(item, step.insertions, own);
    },
  });
  const state = valueStore(nothing);
  let last: unknown;
  doc.on('beforeTransaction', (transaction: Y.Transaction) => {
    const by = transaction.origin;
    if (by !== origin && by !== textOrigin) return;
    if (by === origin || by !== last) manager.stopCapturing();
    last = by;
  });
  const tell = () => {
    const [canUndo, canRedo] = [manager.canUndo(), manager.canRedo()];
    const { canUndo: could, canRedo: couldRedo } = state.get();
    if (could !== canUndo || couldRedo !== canRedo) state.set({ canUndo, canRedo });
  };
  const onStep = ({ stackItem }: { stackItem: Y.UndoManager['undoStack'][number] }) => {
    for (const writer of stackItem.insertions.clients.keys()) own.add(writer);
    tell();
  };
  manager.on('stack-item-added', onStep);
  manager.on('stack-item-updated', onStep);
  manager.on('stack-item-popped', tell);
  manager.on('stack-cleared', tell);
  return {
    origin,
    textOrigin,
    state,
    depth: () => manager.undoStack.length,
    undo() {
      steps = [...manager.undoStack];
      manager.undo();
      tell();
    },
    redo() {
      steps = [...manager.redoStack];
      manager.redo();
      tell();
    },
    cut: () => manager.stopCapturing(),
    join(holds) {
      manager.captureTimeout = holds ? Number.POSITIVE_INFINITY : typingPause;
    },
    forget() {
      manager.undoStack.pop();
      tell();
    },
  };
}
