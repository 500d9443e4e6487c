/** The one way down: src → contract; host → calls → functions → domain → contract; functions → store, ports. */
const arrow = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
const tests = '\\.test\\.tsx?$|/testing/'

module.exports = {
  forbidden: [
    arrow(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Modules must not need each other in a circle.',
    ),
    arrow(
      'pages-know-the-contract-only',
      { path: '^src' },
      { path: '^cloud/(?!contract)' },
      'src/ decides nothing about money or rights.',
    ),
    arrow(
      'contract-stands-alone',
      { path: '^cloud/contract' },
      { path: '^(src|cloud/(?!contract))' },
      'The contract needs nobody.',
    ),
    arrow(
      'domain-is-pure',
      { path: '^cloud/domain', pathNot: tests },
      { path: '^cloud/(?!domain|contract)' },
      'Rules know neither store nor host.',
    ),
    arrow(
      'domain-has-no-io',
      { path: '^cloud/domain', pathNot: tests },
      { dependencyTypes: ['core'] },
      'No IO, no clock, no randomness in domain/.',
    ),
    arrow(
      'store-knows-no-rules',
      { path: '^cloud/store', pathNot: tests },
      { path: '^cloud/(domain|functions|calls|host|adapters|sandbox)', dependencyTypesNot: ['type-only'] },
      'The store keeps; it does not judge.',
    ),
    arrow(
      'checker-shares-nothing',
      { path: '^cloud/verify', pathNot: tests },
      { path: '^cloud/(domain|functions|calls|host|policy)' },
      'The checker is written from the documents alone.',
    ),
    arrow(
      'functions-do-not-know-the-host',
      { path: '^cloud/functions', pathNot: tests },
      { path: '^cloud/(host|adapters|jobs|cli)' },
      'A function loads, asks, saves, answers.',
    ),
    arrow(
      'calls-do-not-know-the-host',
      { path: '^cloud/calls', pathNot: tests },
      { path: '^cloud/(host|adapters|cli)' },
      'Calls surround functions wherever they run.',
    ),
    arrow(
      'ports-are-interfaces',
      { path: '^cloud/ports' },
      { path: '^cloud/(?!ports|contract)' },
      'A port names what is needed, not who gives it.',
    ),
    arrow(
      'only-main-wires',
      { path: '^cloud/(?!main|adapters|sandbox|cli|host/testing|jobs|simulator)', pathNot: tests },
      { path: '^cloud/adapters' },
      'Adapters are chosen in one place.',
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'] },
  },
}
