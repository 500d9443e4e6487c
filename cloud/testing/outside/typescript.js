const { readFileSync } = require('node:fs')
const { transformSync } = require('@swc/core')

/** Lets `require` of this process read TypeScript, as @swc/jest lets the tests do. */
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  })
  module._compile(code, filename)
}
