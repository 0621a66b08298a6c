/** Where the page is, without the fragment, which is nobody's business and no other page. */
export function addressOf({ href }: Pick<Location, 'href'>): string {
  const fragment = href.indexOf('#')
  return fragment < 0 ? href : href.slice(0, fragment)
}
