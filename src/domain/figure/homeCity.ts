/**
 * The city that the pages are about: the one of kind `city` in `regions.json`, which a test compares. The server
 * takes it from the dataset itself.
 */
export const homeRegion = 'nanjing'
export const homeTimeZone = 'Asia/Shanghai'
