import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import { openPageConnection } from '@yoriai/client/collaboration/page-connection';
import { WebSocket } from 'ws';
import type { Product } from '../harness/product.ts';

/** Somebody else at another machine, without a screen: the product's own client in this process. */
export interface OtherPerson {
  /** Resolves when the document is there. */
  open(document: string): Promise<DocumentConnection>;
  leave(): void;
}

export function otherPerson(product: Product): OtherPerson {
  const { url, cookie } = product;
  class SignedInSocket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin: url } });
    }
  }
  const page = openPageConnection({
    url: `${url.replace('http', 'ws')}/collaboration`,
    WebSocket: SignedInSocket,
  });
  return {
    async open(name) {
      page.hold(name);
      const document = page.find(name);
      await new Promise<void>((resolve, reject) => {
        const look = () => {
          const state = document.state.get();
          if (state.is === 'stored' || state.is === 'read-only') resolve();
          if (state.is === 'refused') reject(new Error(`${name}: ${state.why}`));
        };
        document.state.subscribe(look);
        look();
      });
      return document;
    },
    leave: () => page.destroy(),
  };
}
