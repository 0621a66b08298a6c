import * as z from 'zod/mini'

/** What differs from page to page, in a comment at the top of its file; the rest of the file is its content. */
const About = z.strictObject({
  title: z.string(),
  /** What surrounds the content: a site with a bar, links and columns; one column with links; or nothing. */
  layout: z.enum(['facebook', 'column', 'bare']),
  /** Addresses of the page; others are in `sample-site.ts`. */
  at: z.optional(z.array(z.string())),
  /** Attributes of the document and of its body, by which scripts recognise the real site. */
  root: z.optional(z.string()),
  body: z.optional(z.string()),
  /** Links of the site, by name. */
  links: z.optional(z.record(z.string(), z.string())),
  /** Links change the address without loading. */
  singlePage: z.optional(z.boolean()),
  /** Questions with a text box each in the form, which replaces `{{form}}`. */
  boxes: z.optional(z.array(z.string())),
  /** What appears in place once the form is sent. */
  after: z.optional(z.enum(['received', 'captcha', 'code'])),
})
export type About = z.infer<typeof About>

const HEADER = /^<!--(.*?)-->\s*/s
const FACEBOOK = {
  root: 'id="facebook" class="_9dls __fb-light-mode"',
  links: { Home: '/', Groups: '/groups/feed', Messages: '/messages/t/100', Profile: '/sample.person' },
}
const SINGLE_PAGE = `<script>
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/"]')
    if (!link) return
    event.preventDefault()
    history.pushState({}, '', link.href)
  })
</script>`

/** A whole page from one file of this folder. */
export function readSample(source: string): string {
  return samplePage(aboutOf(source), source.replace(HEADER, ''))
}

export function samplePage(about: About, text: string): string {
  const content = text.replace('{{form}}', () => formOf(about))
  const { title, layout, root = layout === 'facebook' ? FACEBOOK.root : '', body = '', singlePage = false, after } = about
  return `<!doctype html>
<html ${root} lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    ${layout === 'bare' ? '' : `<link rel="stylesheet" href="/sample-page/${layout}.css" />`}
  </head>
  <body ${body}>
    ${around(about, content)}
    ${singlePage ? SINGLE_PAGE : ''}
    ${after ? `<script src="/sample-page/form.js" data-after="${after}"></script>` : ''}
  </body>
</html>
`
}

export function aboutOf(source: string): About {
  return About.parse(JSON.parse(HEADER.exec(source)?.[1] ?? ''))
}

function around({ title, layout, links }: About, content: string): string {
  if (layout === 'bare') return content
  const main = `<div role="main">${content}</div>`
  if (layout === 'column') return `${links ? navigation(title, links) : ''}${main}`
  return `<div role="banner">Sample of Facebook</div>
    ${navigation('Shortcuts', links ?? FACEBOOK.links)}
    <div role="complementary" aria-label="Contacts"><h2>Contacts</h2></div>
    ${main}`
}

function navigation(name: string, links: Record<string, string>): string {
  const all = Object.entries(links).map(([text, href]) => `<a href="${href}">${text}</a>`)
  return `<nav role="navigation" aria-label="${name}">${all.join('\n')}</nav>`
}

/** As the help pages' own engine renders one. */
function formOf({ boxes = [] }: About): string {
  const rows = [['E-mail', 'email'], ...boxes.map((question) => [question, 'box'])].map(([label, kind], at) => {
    const id = `90000000000000${at + 1}`
    const field =
      kind === 'email'
        ? `<input id="${id}" name="email" type="text" value="sample@example.org" />`
        : `<textarea id="${id}" name="Field${id}" rows="4"></textarea>`
    return `<div id="SupportFormRow.${id}"><label for="${id}">${label}</label>${field}</div>`
  })
  return `<form method="post" action="/ajax/help/contact/submit/page">
    <input type="hidden" name="support_form_id" value="{{formId}}" />
    <input type="hidden" name="support_form_locale_id" value="en_GB" />
    <input type="hidden" name="support_form_hidden_fields" value="{}" />
    <input type="hidden" name="support_form_fact_false_fields" value="[]" />
    ${rows.join('\n')}
    <div><button class="_42ft" type="submit">Send</button></div>
  </form>`
}
