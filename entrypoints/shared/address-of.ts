/** Where the page is, without the fragment, which is nobody's business and no other page. */
export function addressOf({ href }: Pick<Location, 'href'>): string {
  return href.replace(/#.*/, '')
}
