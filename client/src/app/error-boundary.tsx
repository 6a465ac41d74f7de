import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { TroublePage } from './trouble-page.tsx';

/** Catches what a page could not draw. The documents live outside the pages, so nothing written is lost. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <FailedPage /> : this.props.children;
  }
}

function FailedPage() {
  const { w } = useWords();
  return (
    <TroublePage
      title={w('shell:trouble.title')}
      acts={
        <Button variant="primary" onPress={() => window.location.reload()}>
          {w('shell:trouble.reload')}
        </Button>
      }
    >
      {w('shell:trouble.text')}
    </TroublePage>
  );
}
