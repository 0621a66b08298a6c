/** Classes by which a site marks its own theme on the root element, each with the colour scheme that it stands for. */
export type Themes = readonly (readonly [mark: string, scheme: 'light' | 'dark'])[]

/** Some sites have a theme of their own; without its mark the browser's holds. */
export function themeOf({ className }: Element, themes: Themes): string {
  return themes.find(([mark]) => className.includes(mark))?.[1] ?? 'light dark'
}
