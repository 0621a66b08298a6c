/** Classes with which a site marks its own theme on the root element, each with its colour scheme. */
export type Themes = readonly (readonly [mark: string, scheme: 'light' | 'dark'])[]

/** Some sites have their own theme; without its mark the browser's colour scheme is used. */
export function themeOf({ className }: Element, themes: Themes): string {
  return themes.find(([mark]) => className.includes(mark))?.[1] ?? 'light dark'
}
