import swagger from '@fastify/swagger';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { WebApp } from './web-app.ts';

/** Describes the API from the schemas of its routes, at `/api/openapi.json`. Register it before the routes. */
export async function describeApi(app: WebApp): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Yoriai',
        description:
          'Errors are {error: {id, message, fields?}}. Documents are edited over the WebSocket /collaboration.',
        version: '1',
      },
    },
    transform: jsonSchemaTransform,
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
