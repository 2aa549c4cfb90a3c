import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { escapeNonAscii } from './tools/build/escape-non-ascii.ts';
import { bundleBackground, workerFile } from './tools/build/bundle-background.ts';
import { bundleSiteScripts } from './tools/build/bundle-site-scripts.ts';
import { quietContentScripts } from './tools/build/quiet-content-scripts.ts';
import { precomputePlugin } from './tools/build/precompute.ts';
import { shownExamples } from './tools/build/shown-examples.ts';
import { siteScripts } from './src/shell/site-scripts.ts';
import base from './manifest.json' with { type: 'json' };
import own from './package.json' with { type: 'json' };

/** The options page starts this worker by its path in the package. */
const archiveWorker = 'src/options/account-data/archive-worker.ts';

/** Modules that the popup and other pages start with, in one chunk, because requesting another file takes longer than loading its content. Neither the compiler nor the linter notices if a name here no longer exists. */
const shared = /node_modules|preload-helper|src[\\/](?:shell[\\/](?:requested-hosts|message-client|browser-api|pause-clock|ui-locale|storage)|view[\\/](?:tip|tip-list|meter|toggle-button|plural|switch))\.tsx?$/;
/** The same for the core, in a separate chunk, because the archive worker needs it too, and the polyfill in the other chunk throws there. */
const sharedCore = /src[\\/]core[\\/](?:util[\\/]parse|review[\\/]dismissals|storage[\\/](?:settings|codec)|util[\\/]interpolate)\.ts$/;

type Target = 'chromium' | 'firefox';

/** The manifest for a browser, with the version from package.json. In development, pages may also connect to the local server. */
function manifestFor(target: Target, isBuild: boolean): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, content_security_policy, ...rest } = base;
  const policy = content_security_policy.extension_pages;
  const development = policy.replace("connect-src 'none'", 'connect-src http://localhost:* ws://localhost:*').replace("script-src 'self'", "script-src 'self' http://localhost:*").replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  const manifest = {
    ...rest,
    version: own.version,
    content_security_policy: { extension_pages: isBuild ? policy : development },
    // In a build, `bundleBackground` sets the background.
    ...(isBuild ? {} : { background: { service_worker: background.service_worker, type: background.type } }),
    ...(target === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version }),
  };
  // The strings in the JSON have a wider type than the literals that the plugin expects.
  return manifest as unknown as ManifestV3Export;
}

/** `vite build` for Chromium, `vite build --mode firefox` for Firefox, `vite` for developing in Chromium. */
export default defineConfig(({ command, mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chromium';
  const isBuild = command === 'build';
  // Makes the build produce the same bytes in every environment.
  if (isBuild) process.env['NODE_ENV'] = 'production';
  return {
    plugins: [
      shownExamples(),
      precomputePlugin(),
      quietContentScripts(),
      crx({
        manifest: manifestFor(target, isBuild),
        browser: target === 'firefox' ? 'firefox' : 'chrome',
        // Standalone: one classic script and nothing that a page could load. In development the loader stays, for hot reload.
        ...(isBuild ? { contentScripts: { standaloneFiles: base.content_scripts.flatMap(({ js }) => js) } } : {}),
      }),
      // After crx, which would add its own loader.
      bundleBackground(base.background.service_worker, target === 'firefox' ? { scripts: [workerFile] } : { service_worker: workerFile }),
      bundleSiteScripts(Object.values(siteScripts)),
      escapeNonAscii(),
    ],
    // The standalone build does not define it, and pages have no `process`.
    define: isBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
    build: {
      outDir: isBuild ? `dist/${target}` : 'dist/development',
      emptyOutDir: true,
      // The learned weights are one large table, so a large chunk is expected.
      chunkSizeWarningLimit: 2000,
      // A page preloads all of its scripts at once, instead of one after the other.
      modulePreload: { polyfill: false, resolveDependencies: (_, scripts, { hostType }) => (hostType === 'html' ? scripts : []) },
      rollupOptions: {
        // The warning about slow plugins would be about our own.
        checks: { pluginTimings: false },
        // Entries that the manifest does not name: three pages, and the archive worker, which shares the pages' code.
        input: { welcome: 'src/welcome/index.html', privacy: 'src/privacy/index.html', account: 'src/account/index.html', ...(isBuild && { 'archive-worker': archiveWorker }) },
        output: {
          entryFileNames: ({ name }) => (name === 'archive-worker' ? archiveWorker.replace(/ts$/, 'js') : 'assets/[name]-[hash].js'),
          codeSplitting: { groups: [{ name: 'core', test: sharedCore, tags: ['$initial'], minShareCount: 2 }, { name: 'shared', test: shared, tags: ['$initial'], minShareCount: 2 }] },
        },
      },
      target: target === 'firefox' ? 'firefox146' : 'chrome120',
    },
  };
});
