/** The place of the large trend in the document. */
export const trendPanelId = 'trend-panel'
