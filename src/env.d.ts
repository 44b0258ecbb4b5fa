interface ImportMetaEnv {
  /** The version of package.json, by `build/version.ts`. */
  readonly BOARD_VERSION: string
}
