import { Id } from '../contract/scalars.ts'
import { deviceList, useDeviceList } from './deviceList.ts'

/** The ids of the indicators pinned on this device, in the order pinned. */
export const pins = deviceList('pinned-indicators', Id, (id) => id)

/** The pinned indicators; none in the page as the server sends it, and where storage is blocked. */
export function usePins(): readonly string[] {
  return useDeviceList(pins) ?? none
}

/** Pins an indicator as the last, or unpins it. */
export function togglePin(id: string): void {
  const pinned = pins.read() ?? none
  pins.write(pinned.includes(id) ? pinned.filter((one) => one !== id) : [...pinned, id])
}

const none: readonly string[] = []
