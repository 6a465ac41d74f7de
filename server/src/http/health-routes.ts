import { YoriaiError } from '@yoriai/shared/errors';
import type { Journal } from '../storage/ports.ts';
import { faultForLog } from './fault-for-log.ts';
import type { WebApp } from './web-app.ts';

/** `/healthz`: the process lives. `/readyz`: the storage can be written; 503 while the journal cannot (RUN-4). */
export function healthRoutes(app: WebApp, { journal }: { readonly journal: Journal }): void {
  const tags = ['health'];
  app.get('/healthz', { schema: { summary: 'The process lives', tags } }, async () => ({ status: 'alive' }));
  app.get('/readyz', { schema: { summary: 'The storage can be written', tags } }, async (request) => {
    try {
      await journal.probe();
    } catch (error) {
      request.log.warn(faultForLog(error), 'the journal cannot be written');
      throw new YoriaiError('storage-unavailable');
    }
    return { status: 'ready' };
  });
}
