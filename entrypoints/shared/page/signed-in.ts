/** Whether a cookie with one of these names exists. Values are neither compared nor stored. */
export function signedIn(cookies: string, names: readonly string[]): boolean {
  return names.some((name) => `; ${cookies}`.includes(`; ${name}=`))
}
