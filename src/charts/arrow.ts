/** The path of an arrow from a value; `direction` is -1 for up, 1 for down. */
export function arrowOf(x: number, y: number, size: number, direction: -1 | 1): string {
  const tip = y + direction * size * 3.4
  const wing = tip - direction * size
  return `M${x} ${y}V${tip}M${x - size * 0.8} ${wing}L${x} ${tip}L${x + size * 0.8} ${wing}`
}
