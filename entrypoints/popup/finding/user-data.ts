import type { Device } from '../use-device.ts'

/** Stored values that affect the screen of a finding. */
export type UserData = Pick<Device, 'records' | 'news' | 'badge' | 'tried'>
