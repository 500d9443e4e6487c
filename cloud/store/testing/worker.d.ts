/** Set by jestEnvironment.js: what test files of one worker share. */
declare var keptByWorker: Map<string, { stop?(): void }>
