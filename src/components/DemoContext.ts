import { createContext, use } from 'react'

/** Whether the backend is mocked inside the page; then every output says so (H26). */
export const DemoContext = createContext(false)

export function useDemo(): boolean {
  return use(DemoContext)
}
