import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';

/** Many of a kind: the first ones stand open, the rest is one press away. On paper all are there. */
export interface Fold {
  readonly rest: number;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly hides: (index: number) => boolean;
}

export function useFold(all: readonly unknown[], atFirst: number): Fold {
  const [open, setOpen] = useState(false);
  // A single one more takes no more room than the button.
  const rest = all.length > atFirst + 1 ? all.length - atFirst : 0;
  return {
    rest,
    open,
    toggle: () => setOpen((it) => !it),
    hides: (index) => !open && rest > 0 && index >= atFirst,
  };
}

export function FoldButton({ fold: { rest, open, toggle } }: { readonly fold: Fold }) {
  const { w } = useWords();
  if (rest === 0) return null;
  return (
    <Button variant="quiet" icon={open ? 'up' : 'down'} onPress={toggle} aria-expanded={open}>
      {open ? w('trace:fewer') : w('trace:more', { count: rest })}
    </Button>
  );
}
