import type { Device } from '../use-device.ts'

/** What the device keeps that shapes the screen of a finding. */
export type UserData = Pick<Device, 'records' | 'news' | 'badge' | 'tried'>
