import { setTimeout as wait } from 'node:timers/promises'
import { classifyVisit, type Verdict } from './classify-visit.ts'
import { visitLink, type Manners } from './visit-link.ts'

export interface Report {
  link: string
  verdict: Verdict
  /** Final address and status. */
  end: string
}

export interface Tour extends Manners {
  /** Milliseconds between two requests to one host. */
  pause: number
  /** Number of hosts visited in parallel. */
  lanes: number
}

/** Opens all links: one at a time and with a pause for each host, a few hosts in parallel. Temporary failures are retried once. */
export async function visitAll(links: readonly string[], tour: Tour, onReport: (report: Report) => void): Promise<Report[]> {
  const hosts = [...Map.groupBy(links, (link) => new URL(link).host).values()]
  const reports: Report[] = []
  await Promise.all(
    Array.from({ length: tour.lanes }, async () => {
      for (let host = hosts.shift(); host; host = hosts.shift()) {
        for (const link of host) {
          const report = await visitPolitely(link, tour)
          reports.push(report)
          onReport(report)
        }
      }
    }),
  )
  return reports
}

async function visitPolitely(link: string, tour: Tour): Promise<Report> {
  const first = await visitOnce(link, tour)
  return first.verdict === 'unreachable' ? visitOnce(link, tour) : first
}

async function visitOnce(link: string, tour: Tour): Promise<Report> {
  const visit = await visitLink(link, tour)
  await wait(tour.pause)
  const last = visit.hops.at(-1)
  const end = [last && `${last.status} ${last.url}`, visit.failure].filter(Boolean).join(', ')
  return { link, verdict: classifyVisit(visit), end }
}
