import { expect, test } from 'vitest'
import { servicesByName } from '../../../../entrypoints/shared/rules/directory.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'

test('services are sorted by name, whatever order the companies have', () => {
  const named = (name: string) => ({ id: name.toLowerCase(), name, operator: 'one', hosts: [] })
  const services = ['Zebra', 'Äpfel', 'apple', 'Mid'].map(named)
  expect(servicesByName({ services }, exampleI18n('de')).map(({ name }) => name)).toEqual(['Äpfel', 'apple', 'Mid', 'Zebra'])
  expect(services[0]?.name).toBe('Zebra')
})
