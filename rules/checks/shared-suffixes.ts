import { hostOf, isPlain, parentOf } from '../engine/hosts.ts'

/**
 * Domains under which everybody, or every office of a country, has names of their own, from https://publicsuffix.org/list/. Only those
 * that are likely in these rules: the whole list has more than 9,000 lines, and would need a renewal nobody would miss.
 */
const SHARED: readonly string[] = `
  github.io gitlab.io pages.dev workers.dev netlify.app vercel.app web.app firebaseapp.com appspot.com blogspot.com herokuapp.com
  onrender.com azurewebsites.net cloudfront.net s3.amazonaws.com fly.dev lovable.app notion.site framer.app webflow.io myshopify.com
  wixsite.com readthedocs.io replit.app hf.space
  gouv.fr asso.fr prd.fr nhs.uk police.uk sch.uk me.uk ltd.uk plc.uk lg.jp go.jp ad.jp ed.jp gr.jp go.kr re.kr pe.kr nic.in firm.in
  gen.in ind.in res.in id.au asn.au govt.nz geek.nz school.nz gc.ca on.ca qc.ca bc.ca jus.br leg.br mil.br blog.br nom.br gub.uy
  info.pl waw.pl priv.at nom.es
`
  .trim()
  .split(/\s+/)

/** The shared domain that a pattern leaves open; null if it names a host of somebody. */
export function sharedSuffix(pattern: string): string | null {
  const host = hostOf(pattern)
  const fixed = isPlain(host) ? host : parentOf(host)
  return SHARED.find((suffix) => suffix === fixed) ?? null
}
