import { expect, test } from 'vitest'
import { servicesByName } from '../../../../entrypoints/shared/rules/directory.ts'
import { realI18n } from '../../fixtures/real-finding.ts'

test('services stand in the order of their names, whatever order the companies have', () => {
  const named = (name: string) => ({ id: name.toLowerCase(), name, operator: 'one', hosts: [] })
  const services = ['Zebra', 'Äpfel', 'apple', 'Mid'].map(named)
  expect(servicesByName({ services }, realI18n('de')).map(({ name }) => name)).toEqual(['Äpfel', 'apple', 'Mid', 'Zebra'])
  expect(services[0]?.name).toBe('Zebra')
})
