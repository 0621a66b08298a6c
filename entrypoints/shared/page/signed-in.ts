/** Whether a cookie of one of these names exists. Values are neither compared nor kept. */
export function signedIn(cookies: string, names: readonly string[]): boolean {
  return names.some((name) => `; ${cookies}`.includes(`; ${name}=`))
}
