import type { LaunchOptions } from '@playwright/test'

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** How every script and test starts a browser; without sandbox and GPU, which containers do not have. */
export function launchOptions(executablePath: string, libraryPath?: string): LaunchOptions {
  return {
    executablePath,
    args,
    env: {
      ...process.env,
      // Without a UTF-8 locale the browser cannot save a file with a Chinese name.
      LC_ALL: 'C.UTF-8',
      ...(libraryPath && { LD_LIBRARY_PATH: libraryPath }),
    },
  }
}
