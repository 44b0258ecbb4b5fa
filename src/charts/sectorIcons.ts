/** The icon of each sector: strokes in a square of 24. */
const icons: Record<string, string> = {
  '6g': 'M12 10v11M8.5 21h7M8.8 11.2a4.5 4.5 0 0 1 0-6.4M15.2 4.8a4.5 4.5 0 0 1 0 6.4M6 14a8.5 8.5 0 0 1 0-12M18 2a8.5 8.5 0 0 1 0 12M12 8h.01',
  'energy-storage': 'M3 7h15.5v10H3zM21 10.5v3M11.5 8.8l-3 3.7h4.5l-3 3.2',
  'seed-breeding':
    'M12 21v-9M12 12C12 7.5 9 5 4 5c0 4.5 3 7 8 7zM12 15c0-4 3-6.5 8-6.5 0 4-3 6.5-8 6.5zM7 21h10',
  computing: 'M4 4h16v6.5H4zM4 13.5h16V20H4zM7.5 7.2h.01M7.5 16.8h.01M11 7.2h5.5M11 16.8h5.5',
  'integrated-circuits':
    'M6.5 6.5h11v11h-11zM10 3v3.5M14 3v3.5M10 17.5V21M14 17.5V21M3 10h3.5M3 14h3.5M17.5 10H21M17.5 14H21M10.5 10.5h3v3h-3z',
  'new-materials':
    'M12 4l3.46 2v4L12 12l-3.46-2V6zM8.54 10L12 12v4l-3.46 2-3.46-2v-4zM15.46 10l3.46 2v4l-3.46 2L12 16v-4z',
  'clean-energy-equipment': 'M12 11v10M9 21h6M12 9.5V2.5M12 9.5l6.5 4M12 9.5l-6.5 4M12 9.5h.01',
  'software-ai': 'M8 6.5L2.5 12 8 17.5M16 6.5l5.5 5.5-5.5 5.5M13.8 4.5l-3.6 15',
  biomedicine: 'M10 3v6L4.8 18a2 2 0 0 0 1.7 3h11a2 2 0 0 0 1.7-3L14 9V3M8.5 3h7M7.5 14.5h9',
}

/** The icon of a sector, or a plain one for a sector that was added later. */
export function sectorIcon(id: string): string {
  return icons[id] ?? 'M12 4l8 8-8 8-8-8z'
}
