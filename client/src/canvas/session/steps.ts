import type { OwnUndo, UndoState } from '../../collaboration/own-undo.ts';
import { type Store, valueStore } from '../../collaboration/store.ts';

/** What was done through the server and can be taken back there. */
export type TakeBack = () => void;

/**
 * もとに戻す of a person at a board: the own edits of its document and, in their order between them, what was done
 * through the server, such as a conversion (CNV-1). One press takes back one of either.
 */
export class Steps {
  readonly state: Store<UndoState>;
  readonly #own: OwnUndo;
  readonly #state = valueStore<UndoState>({ canUndo: false, canRedo: false });
  /** With how many own edits there were before each. */
  #far: readonly { readonly takeBack: TakeBack; readonly after: number }[] = [];
  readonly #stop: () => void;

  constructor(own: OwnUndo) {
    this.#own = own;
    this.state = this.#state;
    this.#stop = own.state.subscribe(() => this.#tell());
    this.#tell();
  }

  destroy(): void {
    this.#stop();
  }

  /** Something was done through the server; what is typed from now on is another step. */
  did(takeBack: TakeBack): void {
    this.#own.cut();
    this.#far = [...this.#far, { takeBack, after: this.#own.depth() }];
    this.#tell();
  }

  /** It was taken back in another way, or cannot be any more. */
  forget(takeBack: TakeBack): void {
    this.#far = this.#far.filter((step) => step.takeBack !== takeBack);
    this.#tell();
  }

  undo(): void {
    const last = this.#far.at(-1);
    if (last && this.#own.depth() <= last.after) {
      this.forget(last.takeBack);
      last.takeBack();
    } else this.#own.undo();
  }

  redo(): void {
    this.#own.redo();
  }

  #tell(): void {
    const { canUndo, canRedo } = this.#own.state.get();
    const before = this.#state.get();
    const can = canUndo || this.#far.length > 0;
    if (before.canUndo !== can || before.canRedo !== canRedo) this.#state.set({ canUndo: can, canRedo });
  }
}
