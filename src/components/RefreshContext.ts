import { createContext } from 'react'
import type { Words } from '../i18n/zh.ts'

/** Fetches the data of the page again; answers with what failed, or null. */
export type Refresh = () => Promise<keyof Words['failure'] | null>

/** Provided by the frame of the app; null where there is none, as on stage. */
export const RefreshContext = createContext<Refresh | null>(null)
