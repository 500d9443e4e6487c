// Pages are compiled by SWC (config/swcLoader.mjs), tests too (jest.config.js). Babel goes first over the few files that Taro's
// plug-in for browsers concerns, and brings nothing of its own: what is written stays as it is but for that plug-in.
module.exports = {
  compact: false,
  sourceType: 'unambiguous',
}
