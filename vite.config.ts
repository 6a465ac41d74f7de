import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The client's build. The server serves `client/dist`; in development `pnpm dev` runs this in front of it. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
  },
});
