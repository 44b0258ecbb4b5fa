import packageFile from '../package.json' with { type: 'json' }

/** Gives the app the version of package.json, the only place where it is written. */
export const versionDefine = {
  'import.meta.env.BOARD_VERSION': JSON.stringify(packageFile.version),
}
