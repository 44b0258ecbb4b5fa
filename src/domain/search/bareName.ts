/**
 * A name as it was pasted, without what stands around it in documents and tables: marks of a list (`1.`, `（一）`, `①`,
 * `●`), quotation marks, characters without width, a unit in brackets or a colon at the end. Width is made one, white space one space.
 */
export function bareName(pasted: string): string {
  const bare = withoutMarks(pasted)
  // Marks may stand within others, such as a bullet in quotation marks.
  return bare === pasted ? bare : bareName(bare)
}

function withoutMarks(pasted: string): string {
  const visible = pasted.replaceAll(/\p{Cf}/gu, '').trim()
  const text = visible
    .replace(/^[\p{So}\p{No}\s]+(?=.)/u, '')
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return unquoted(unquoted(text).replace(numbering, ''))
    .replace(unitAtEnd, '')
    .replace(/[:\s]+$/, '')
}

function unquoted(text: string): string {
  return text.replace(/^[\s"“《「『〈]+/, '').replace(/[\s"”》」』〉]+$/, '')
}

/** The numbers of a list, one after the other, before a name; `1.5` and `6G` are none. */
const numbering =
  /^(?:\s*(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}[.、)](?!\d)|\d{1,2}(?:\.\d{1,2})+\s|[一二三四五六七八九十]{1,3}[、.]))+\s*(?=\S)/

/** The units of statistical tables; other words in brackets belong to the name. */
const unitAtEnd =
  /(?<=\S)\s*[([](?:单位:?)?[十百千万亿]*(?:元|美元|家|个|件|项|人|名|位|次|篇|年|兆瓦|件\/[百万]+人|[%‰](?:\/年)?|Gbps|PFLOPS|户|所|台|吨)[)\]]\s*:?$/
