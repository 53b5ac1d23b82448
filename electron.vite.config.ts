import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const here = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          electron: resolve(here, 'src-main/electron/main.ts'),
          cli: resolve(here, 'src-main/cli/main.ts'),
          web: resolve(here, 'src-main/web/main.ts'),
          worker: resolve(here, 'src-main/service/worker.ts'),
          reader: resolve(here, 'src-main/service/reader.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed window cannot load modules: the preload is one CommonJS file with everything in it.
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve(here, 'src-main/electron/preload.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: resolve(here, 'src-renderer'),
    plugins: [react()],
    build: { outDir: resolve(here, 'out/renderer'), rolldownOptions: { input: resolve(here, 'src-renderer/index.html') } },
  },
});
