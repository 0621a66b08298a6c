/** The page's URL without its fragment: that is private, and does not identify another page. */
export function addressOf({ href }: Pick<Location, 'href'>): string {
  const fragment = href.indexOf('#')
  return fragment < 0 ? href : href.slice(0, fragment)
}
