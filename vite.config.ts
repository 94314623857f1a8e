import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** Kit 3 reads its configuration from here; the web lives under web/, the server mounts web/build/handler.js. */
export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ out: 'web/build', precompress: true }),
      outDir: 'web/.svelte-kit',
      files: { src: 'web/src', assets: 'web/static' },
      // A laptop has several addresses: links stay relative, no origin is fixed.
      paths: { relative: true },
      // Nothing from elsewhere, no script but ours: what somebody typed can be shown, never run. Styles stand in attributes.
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self', 'data:'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      // An evening must not be interrupted by a version check.
      version: { pollInterval: 0 },
    }),
  ],
  build: { target: 'es2020' },
});
