/** Set by jestEnvironment.js: what test files of one worker share. */
declare var keptByWorker: Map<string, object>

/** Set by jestEnvironment.js: Node's own require, outside of the realm that tests run in. */
declare function requireOutside<T>(module: string): T

/** Set by jestEnvironment.js: on which engine `freshStore` opens. */
declare var storeEngine: 'pglite' | 'postgres'
