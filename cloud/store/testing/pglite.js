/** PGlite for tests: jest maps '@electric-sql/pglite' here; jestEnvironment.js says why. */
module.exports = globalThis.requireOutside('@electric-sql/pglite')
