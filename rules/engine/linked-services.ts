interface Linkable {
  id: string
  operator: string
  linkable?: boolean | undefined
}

/** The other services whose accounts the operator lets people link with those of this one; none if this one cannot be linked. */
export function linkedServices(services: readonly Linkable[], service: string): string[] {
  const here = services.find(({ id }) => id === service)
  if (!here?.linkable) return []
  return services.filter((one) => one.linkable && one.operator === here.operator && one !== here).map(({ id }) => id)
}
