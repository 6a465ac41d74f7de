import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/use-words.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** In front of the page as it was when the session ended; nothing behind it is thrown away. */
export function SignInAgain({ email }: { readonly email: string }) {
  const { w } = useWords();
  const client = useQueryClient();
  return (
    <Dialog isOpen title={w('people:signIn.again')}>
      <p>{w('people:signIn.againText')}</p>
      <SignInForm email={email} onSignedIn={() => void client.invalidateQueries()} />
    </Dialog>
  );
}
