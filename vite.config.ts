import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Beside each file of letters a packed one, which the server hands out: sixty telephones in a hall share one router. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  generateBundle: {
    // Last of all: what Vite itself still writes into the files must be packed, too.
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!/\.(js|css|svg)$/.test(fileName)) continue;
        const source = gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source });
      }
    },
  },
};

/** The client's build. The server serves `client/dist`; in development `pnpm dev` runs this in front of it. */
export default defineConfig({
  root: 'client',
  plugins: [react(), packed],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    // The phone in a hall has a page of its own, with nothing in it that it does not need (MTG-3).
    rolldownOptions: { input: ['client/index.html', 'client/phone.html'] },
  },
});
