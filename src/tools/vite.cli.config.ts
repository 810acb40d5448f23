import { defineConfig } from 'vite';

/**
 * The command line as one ESM file for Node. Everything is bundled so that starting it reads one file; sharp stays
 * outside because it finds its native parts relative to itself.
 */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'src/cli/index.ts',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    copyPublicDir: false,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: 'index.js', codeSplitting: false },
    },
  },
  ssr: {
    target: 'node',
    noExternal: true,
    external: ['sharp'],
  },
});
