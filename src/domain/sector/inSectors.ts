/** Whether something belongs to a chosen sector; what is of the whole city has none, so any choice excludes it. */
export function isInSectors(
  { sectors }: { sectors: readonly string[] },
  chosen: readonly string[],
): boolean {
  return chosen.length === 0 || sectors.some((id) => chosen.includes(id))
}
