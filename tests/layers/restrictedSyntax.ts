import type { SourceFile } from './sourceFile.ts'

interface Restriction {
  what: string
  use: RegExp
  /** The paths where it is allowed. */
  except: RegExp
}

const restrictions: Record<
  | 'fetch'
  | 'today'
  | 'random'
  | 'format'
  | 'digits'
  | 'html'
  | 'style'
  | 'testId'
  | 'tooNew'
  | 'colour'
  | 'language'
  | 'element',
  Restriction
> = {
  fetch: {
    what: 'the network is reached through src/api/client.ts, earlyRequest.ts on its behalf, and by newerVersion.ts and partAgain.ts for the page itself',
    use: /^(?:(?:window|globalThis|self)\.)?fetch\(|^new (?:XMLHttpRequest|WebSocket|EventSource)\(|\.sendBeacon\(/,
    except:
      /^src\/api\/(?:client|partAgain)\.ts$|^src\/api\/early\/|^(?:tests|build|bench|deploy)\//,
  },
  today: {
    what: 'the day is an argument; only a main file and src/ui/clock.ts ask the clock',
    use: /(?:^|\.)Date\.now$|^new Date\(\)$|^Date\(\)$/,
    except:
      /^src\/main\.tsx$|^src\/ui\/clock\.ts$|^server\/main\.ts$|^(?:build|bench|deploy|tests\/support)\//,
  },
  random: {
    what: 'nothing is random; only the pace of a page is, which is drawn when it starts',
    use: /(?:^|\.)Math\.random$/,
    except: /^src\/app\/boot\.tsx$|^(?:build|bench|deploy|tests\/support)\//,
  },
  format: {
    what: 'numbers become text in src/format only',
    use: /(?:^|\.)Intl\.NumberFormat$|^\{NumberFormat\}$|\.to(?:LocaleString|Fixed|Exponential)$|^(?:digitsOf|grouped)\(|^(?:\$\{|String\()(?!column\b)[^"'`(]*\.(?:value|upper)[})]|\.(?:value|upper)\.toString\(/,
    except:
      /^src\/format\/|^src\/domain\/figure\/decimal\.ts$|^(?:tests|build|bench|deploy)\/|\.test\.tsx?$/,
  },
  digits: {
    what: 'how many digits a figure has is decided in src/domain/figure/digits.ts only',
    use: /^\{digits\}$/,
    except:
      /^src\/contract\/|^src\/domain\/figure\/(?:digits|printed|readings|rounding|decimal)\.ts$|^src\/domain\/pace\/(?:fraction|enough)\.ts$|^src\/format\/|^src\/narrative\/tables\/shareCells\.ts$|^src\/files\/workbook\.ts$|^(?:tests|build|bench|deploy)\/|\.test\.tsx?$/,
  },
  html: {
    what: 'no markup from text',
    use: /\.(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$|^document\.write|dangerouslySetInnerHTML/,
    except: /^$/,
  },
  style: {
    what: 'the content security policy ignores styles in HTML: draw with the attributes of SVG, or with classes',
    use: /^<style>$|^\{style\}$/,
    // A menu only appears after a press, when React sets styles without HTML; files have styles of their own.
    except: /^(?!src\/)|^src\/ui\/Menu\.tsx$|^src\/slides\/files\/|\.test\.tsx?$/,
  },
  tooNew: {
    what: 'Chromium 92, the oldest that is tested, does not have it',
    use: /\.(?:findLast(?:Index)?|to(?:Sorted|Reversed|Spliced)|groupBy|hasOwn|withResolvers|canParse)$|^structuredClone\(|^AbortSignal\.(?:any|timeout)$/,
    except: /polyfills\.ts$|^(?:tests|build|bench|deploy)\/|\.test\.tsx?$/,
  },
  colour: {
    what: 'colours are tokens: of the screen in src/ui/tokens.css, of pictures in src/ui/paper.ts',
    use: /^#/,
    except: /^(?!src\/)|^src\/ui\/paper\.ts$|\.test\.tsx?$/,
  },
  language: {
    what: 'what differs by language is looked up: words in src/i18n, numbers and dates in src/format',
    use: /^(?:[!=]==?|case) '(?:zh|en)'$/,
    except: /^(?!src\/)|^src\/(?:i18n|format)\/|\.test\.tsx?$/,
  },
  element: {
    what: 'pages are made of the parts in src/ui, which has the buttons, fields and tables of the browser',
    use: /^<(?:button|select|input|textarea|table|dialog) …>$/,
    // The one-file briefing stands alone, outside of the app.
    except: /^(?!src\/)|^src\/ui\/|^src\/slides\/files\/|\.test\.tsx$/,
  },
  testId: {
    what: 'tests find by role and name',
    use: /^<data-test-?id>$|^\{['"]data-test-?id['"]\}$|ByTestId\(/,
    except: /^$/,
  },
}

export function restrictionViolations(
  name: keyof typeof restrictions,
  files: SourceFile[],
): string[] {
  const { what, use, except } = restrictions[name]
  return files
    .filter(({ path }) => !except.test(path))
    .flatMap(({ path, uses }) =>
      uses.filter((written) => use.test(written)).map((written) => `${path}: ${written}: ${what}`),
    )
}

export function defaultExportViolations(files: SourceFile[]): string[] {
  return files
    .filter(({ path, defaultExport }) => defaultExport && !path.startsWith('tests/support/'))
    .map(({ path }) => `${path} has a default export`)
}

export function barrelViolations(files: SourceFile[]): string[] {
  return files
    .filter(({ reExportsOnly }) => reExportsOnly)
    .map(({ path }) => `${path} only passes on what others export`)
}

const emptyNames = /^(?:utils?|helpers?|common|misc|types|constants|index)$/

/** Files and folders with a name that says nothing. */
export function nameViolations(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.split('/').some((part) => emptyNames.test(part.split('.')[0] ?? '')))
    .map(({ path }) => `${path} is named for nothing in particular`)
}

/** Names that two modules export, as one name must mean one thing. */
export function exportedTwice(files: SourceFile[]): string[] {
  const modules = new Map<string, string[]>()
  for (const { path, exports } of files)
    if (!/^tests\/|\.test\.tsx?$/.test(path))
      for (const name of exports) modules.set(name, [...(modules.get(name) ?? []), path])
  return [...modules].flatMap(([name, paths]) =>
    paths.length > 1 ? [`${name} is exported by ${paths.join(' and ')}`] : [],
  )
}
