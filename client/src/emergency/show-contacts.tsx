import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { numbersShown } from './shown.ts';

/** 通告・相談先, beside words that may tell of violence (P31). */
export function ShowContacts() {
  const { w } = useWords();
  return (
    <Button variant="primary" icon="phone" onPress={() => numbersShown.set(true)}>
      {w('emergency:contacts')}
    </Button>
  );
}
