import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { othersAmong } from '../../bench/subjects.ts'

test('other extensions have names of their own, whatever their folders are called', () => {
  const ids = othersAmong(['a/element', 'b/element', 'b/ours', 'popup/']).map(([id]) => id)
  expect(ids).toEqual(['element', 'element-2', 'ours-2', 'popup-2'])
  expect(othersAmong(['a/element'])).toEqual([['element', resolve('a/element')]])
})
