import type { LaunchOptions } from '@playwright/test'

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** How every script and test starts a browser; containers have no sandbox and no GPU to offer. */
export function launchOptions(executablePath: string, libraryPath?: string): LaunchOptions {
  return {
    executablePath,
    args,
    env: {
      ...process.env,
      // Without a locale of UTF-8 the browser cannot name a file in Chinese.
      LC_ALL: 'C.UTF-8',
      ...(libraryPath && { LD_LIBRARY_PATH: libraryPath }),
    },
  }
}
