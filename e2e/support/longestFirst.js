const { relative, sep } = require('node:path')
const Sequencer = require('@jest/test-sequencer').default

/**
 * The files that take longest, as seen, the longest first: no core waits in the end for the last of a long one. Jest would know how
 * long each took the time before, but a fresh clone has no such time, and the longest files have the fewest lines.
 */
const LONGEST = [
  'bundles/weapp',
  'bundles/alipay',
  'weapp/weapp',
  'walk/phoneFamily',
  'walk/phoneAccount',
  'walk/desk',
  'families',
  'account',
  'walk/phoneMore',
  'mainWay',
  'counterBinding',
  'keyboard',
  'minorByDocuments',
  'looking',
  'counter',
]

const nameOf = (test) =>
  relative(test.context.config.rootDir, test.path)
    .split(sep)
    .join('/')
    .replace(/^e2e\/|\.test\.ts$/g, '')

/** What is not in the list comes behind it. */
const placeOf = (test) => (LONGEST.includes(nameOf(test)) ? LONGEST.indexOf(nameOf(test)) : LONGEST.length)

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other))
  }
}
