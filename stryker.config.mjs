// Mutation tests of cloud/domain, run folder by folder by `npm run mutation` (scripts/mutation.mjs names what to mutate).

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  jest: { configFile: 'scripts/mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // A change to what is worked out while a module loads (tables of words, schemas) would run every test: left out.
  ignoreStatic: true,
  incremental: true,
  concurrency: 1,
  timeoutMS: 4000,
  timeoutFactor: 2,
  reporters: ['json'],
  ignorePatterns: ['dist', 'reports', 'docs', 'e2e', 'src', 'bench', '.data', '.cache', '.taro-cache'],
  allowEmpty: true,
}
