// Every test file named in MUTATION_TESTS as one, so that a run loads the rules and the libraries once.
const { join } = require('node:path')
const fc = require('fast-check')

fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS), seed: 1 })
// The program that runs lies elsewhere, and the policies are looked for from there: let it be this copy.
process.argv[1] = join(process.cwd(), 'suite')

for (const file of process.env.MUTATION_TESTS.split(',')) {
  describe(file, () => {
    require(join(process.cwd(), file))
  })
}
