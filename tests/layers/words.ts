import type { SourceFile } from './sourceFile.ts'

/** Chinese texts of two characters or more that stand in several word files; they belong in a file of terms. */
export function repeatedWords(files: SourceFile[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const { path, texts } of files.filter(isWordFile))
    for (const text of texts)
      if ((text.match(/\p{Script=Han}/gu) ?? []).length >= 2)
        places.set(text, (places.get(text) ?? new Set()).add(path))
  return [...places].flatMap(([text, paths]) =>
    paths.size > 1 ? [`${text} stands in ${[...paths].join(' and ')}`] : [],
  )
}

function isWordFile({ path }: SourceFile): boolean {
  return path.startsWith('src/i18n/') && !/\.test\.tsx?$/.test(path)
}
