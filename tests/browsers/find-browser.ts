export type BrowserName = 'chromium' | 'firefox'
export async function findBrowser(name: BrowserName): Promise<string> {
  return name === 'chromium' ? '/usr/bin/chromium' : '/usr/bin/firefox-esr'
}
