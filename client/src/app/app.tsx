import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { EmergencyPlace } from '../emergency/emergency-place.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Pages } from './pages.tsx';
import { openQueryClient } from './query-client.ts';
import { SayPlace } from './say.tsx';

export function App() {
  const [client] = useState(openQueryClient);
  return (
    <I18nProvider locale="ja-JP">
      <QueryClientProvider client={client}>
        <ErrorBoundary>
          <SayPlace>
            <Pages />
            <EmergencyPlace />
          </SayPlace>
        </ErrorBoundary>
      </QueryClientProvider>
    </I18nProvider>
  );
}
