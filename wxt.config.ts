import { readFileSync } from 'node:fs'
import { defineConfig } from 'wxt'
import { feedAddress } from './entrypoints/shared/feed/address.ts'
import { buildFiles, buildRules, buildTexts } from './rules/tools/build.ts'
import { buildLetters } from './rules/tools/build-letters.ts'
import { buildWords } from './rules/tools/build-words.ts'
import { parseKeys } from './rules/feed/trust.ts'
import { buildDefines } from './rules/tools/defines.ts'
import { buildWatchables, formPages, manifestHosts, optionalHosts } from './rules/tools/manifest.ts'

const rules = buildRules()
const texts = buildTexts()
const hosts = manifestHosts(rules)
const forms = formPages(rules)
const feed = feedAddress(process.env)
// Requested only when the person turns the rules feed on, or wants an operator's pages watched.
const optional = [...(feed ? [feed.pattern] : []), ...Object.values(optionalHosts(rules)).flat()]
if (feed) parseKeys(feed.keys)

/**
 * Calls the always-on script directly. WXT's wrapper for unlisted scripts only catches and logs errors, and would add a tenth to its size.
 * WXT 0.21.4 names the wrapper `virtual:wxt-unlisted-script-entrypoint?<path of the script>`.
 */
const plainScript = {
  name: 'plain-script',
  enforce: 'pre' as const,
  transform(_: string, id: string) {
    const path = /wxt-unlisted-script-entrypoint\?(.+)/.exec(id)?.[1]
    return path ? `import script from ${JSON.stringify(path)}\nscript.main()` : null
  },
}

/**
 * Tells V8 to compile all of the always-on script at once, because nearly all functions of a small script that runs once are called:
 * compiling each on its first call costs as much again (https://v8.dev/blog/explicit-compile-hints).
 */
const compileHint = {
  name: 'compile-hint',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    const script = bundle['content.js']
    if (script?.code) script.code = `//# allFunctionsCalledOnLoad\n${script.code}`
  },
}

/**
 * Turns the polyfill into a module. Bundled as CommonJS it would copy every property of `browser`, which makes the browser create each API:
 * milliseconds per wake-up and page.
 */
const polyfillModule = {
  name: 'polyfill-module',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/browser-polyfill.js')) return null
    return `const module = { exports: {} }, { exports } = module;\n${code};\nexport default module.exports`
  },
}

/** Packages whose code is shipped: those in `dependencies`, and WXT, whose notice comes with its module. */
const SHIPPED = ['preact', 'webextension-polyfill', 'zod', '@wxt-dev/webextension-polyfill']

/** Their licences require that the notices are included. */
function licences(): string {
  const own = readFileSync('LICENSE', 'utf8')
  const others = SHIPPED.map((name) => {
    const { version, license, repository }: Package = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
    const notice = license === 'MPL-2.0' ? mozillaNotice(repository) : readFileSync(`node_modules/${name}/LICENSE`, 'utf8')
    return `${name} ${version}\n\n${notice}`
  })
  return [`Trainspotter\n\n${own}`, ...others].join(`\n${'-'.repeat(70)}\n\n`)
}

interface Package {
  version: string
  license: string
  repository: { url: string }
}

/**
 * The notice required by that licence (exhibit A), and where the source is (3.2a): https://www.mozilla.org/MPL/2.0/. Its full text would be
 * 16 kB.
 */
function mozillaNotice({ url }: Package['repository']): string {
  return `This Source Code Form is subject to the terms of the Mozilla Public
License, v. 2.0. If a copy of the MPL was not distributed with this
file, You can obtain one at https://mozilla.org/MPL/2.0/.

Its source: ${url.replace(/^git\+/, '')}
`
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  vite: () => ({
    plugins: [plainScript, polyfillModule, compileHint],
    define: buildDefines(rules, texts),
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The always-on script runs on every page of the listed sites. WXT's wrapper for content scripts would more than double its cost there,
    // so both scripts are built as plain ones and listed in the manifest below.
    'entrypoints:found': (_, found) => {
      for (const info of found) if (info.name === 'content' || info.name === 'form') info.type = 'unlisted-script'
    },
    'build:publicAssets': (_, assets) => {
      for (const { path, text } of [...buildFiles(), ...buildWords(rules, texts), ...buildLetters(), buildWatchables(rules)])
        assets.push({ relativeDest: path, contents: text })
      assets.push({ relativeDest: 'licences.txt', contents: licences() })
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // None of these triggers a warning: `activeTab` reveals the page on which the person presses the button, `scripting` needs a host that
    // they granted.
    permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
    // Requested only when the person turns system notifications on.
    optional_permissions: ['notifications'],
    host_permissions: hosts.include,
    ...(optional.length > 0 ? { optional_host_permissions: optional } : {}),
    content_scripts: [
      {
        matches: hosts.include,
        // Firefox rejects the whole manifest over an empty list.
        ...(hosts.exclude.length > 0 ? { exclude_matches: hosts.exclude } : {}),
        js: ['content.js'],
        run_at: 'document_idle',
      },
      {
        matches: forms.include,
        ...(forms.exclude.length > 0 ? { exclude_matches: forms.exclude } : {}),
        js: ['form.js'],
        run_at: 'document_idle',
      },
    ],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'${feed ? ` ${feed.origin}` : ''}; base-uri 'none'; form-action 'none'`,
    },
    action: { default_title: '__MSG_name__' },
    // A shortcut that neither browser uses itself.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{3d7f3b52-7d5c-4a8e-9c41-5a1b6d0e8f27}',
              // 142 is the first with URLPattern, which the rules use to match pages; 140 is the first that knows
              // data_collection_permissions.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          // 127 is the first in which action.openPopup works without a policy; URL.parse came with 126.
          minimum_chrome_version: '127',
        }),
  }),
})
