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

/** Its page starts it by this path. */
const archiveWorker = 'src/options/account-data/archive-worker.ts';

/** What the popup starts with and other pages need too: few scripts, for each that a page asks for takes longer than what is in it. */
const shared = /node_modules|preload-helper|src[\\/](?:shell[\\/](?:requested-hosts|message-client|browser-api|pause-clock|ui-locale|storage)|view[\\/](?:tip|tip-list|meter|toggle-button|plural|switch))\.tsx?$/;
/** The same of the core, apart: the worker that reads archives needs it too, and there the polyfill throws. */
const sharedCore = /src[\\/]core[\\/](?:util[\\/]parse|review[\\/]dismissals|storage[\\/](?:settings|codec)|util[\\/]interpolate)\.ts$/;

type Target = 'chromium' | 'firefox';

/** The one manifest as each browser wants it, with the version that stands in package.json; while developing, pages may also talk to the development server on this machine. */
function manifestFor(target: Target, isBuild: boolean): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, content_security_policy, ...rest } = base;
  const policy = content_security_policy.extension_pages;
  const development = policy.replace("connect-src 'none'", 'connect-src http://localhost:* ws://localhost:*').replace("script-src 'self'", "script-src 'self' http://localhost:*").replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  const manifest = {
    ...rest,
    version: own.version,
    content_security_policy: { extension_pages: isBuild ? policy : development },
    // A build makes a script of the worker by itself.
    ...(isBuild ? {} : { background: { service_worker: background.service_worker, type: background.type } }),
    ...(target === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version }),
  };
  // The JSON's strings are wider than the literals that the plugin's type asks for.
  return manifest as unknown as ManifestV3Export;
}

/** `vite build` for Chromium, `vite build --mode firefox` for Firefox, `vite` for developing in Chromium. */
export default defineConfig(({ command, mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chromium';
  const isBuild = command === 'build';
  // The same bytes, whatever the shell that builds has set.
  if (isBuild) process.env['NODE_ENV'] = 'production';
  return {
    plugins: [
      shownExamples(),
      precomputePlugin(),
      quietContentScripts(),
      crx({
        manifest: manifestFor(target, isBuild),
        browser: target === 'firefox' ? 'firefox' : 'chrome',
        // Standalone: one classic script, nothing of ours that a page could load. While developing the loader stays, for its hot reload.
        ...(isBuild ? { contentScripts: { standaloneFiles: base.content_scripts.flatMap(({ js }) => js) } } : {}),
      }),
      // After it, for it would put a loader of its own in front.
      bundleBackground(base.background.service_worker, target === 'firefox' ? { scripts: [workerFile] } : { service_worker: workerFile }),
      bundleSiteScripts(Object.values(siteScripts)),
      escapeNonAscii(),
    ],
    // The standalone build does not replace it by itself, and a page has no `process`.
    define: isBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
    build: {
      outDir: isBuild ? `dist/${target}` : 'dist/development',
      emptyOutDir: true,
      // What was learned is one large table.
      chunkSizeWarningLimit: 2000,
      // A page asks for all of its scripts at once, not for each when the one before has been read.
      modulePreload: { polyfill: false, resolveDependencies: (_, scripts, { hostType }) => (hostType === 'html' ? scripts : []) },
      rollupOptions: {
        // A slow plugin of ours is no warning.
        checks: { pluginTimings: false },
        // What the manifest does not name: three pages, and the worker that reads archives. Built with the pages it shares their code.
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
