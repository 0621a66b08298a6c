import { badge, home, language, news, records } from '../../shared/storage/storage.ts'

/** What is stored on the device and shapes what a tab shows. */
export const SHAPING = [home, language, badge, records, news] as const
