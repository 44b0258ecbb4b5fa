/** Whether a test runs as a campaign: at full length, not as the sample that `npm test` takes of it. */
export const isCampaign = process.env['CAMPAIGN'] === '1'
