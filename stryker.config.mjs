// Mutation tests of cloud/domain, run folder by folder by `npm run mutation` (scripts/mutation.mjs names what to mutate).

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'inProcess',
  coverageAnalysis: 'perTest',
  // A change to what is worked out while a module loads (tables of words, schemas) would run every test: left out.
  ignoreStatic: true,
  incremental: true,
  concurrency: 1,
  // Generous: on a busy machine a slow run must not pass for one that the change has made endless.
  timeoutMS: 20_000,
  reporters: ['progress-append-only'],
  ignorePatterns: ['dist', 'reports', 'docs', 'e2e', 'src', 'bench', '.data', '.cache', '.taro-cache'],
  allowEmpty: true,
}
