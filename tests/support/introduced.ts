/** The device has been offered the introduction, which would lie over the page. Runs in the page. */
export function introduced(): void {
  try {
    localStorage.setItem('introduction-offered', 'true')
  } catch {
    // A blank page has no storage.
  }
}
