const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
]

const shared = {
  rootDir: __dirname,
  // Beside the packages: temporary folders come and go with a run (scripts/lib/memoryFolder.mjs).
  cacheDirectory: `${__dirname}/node_modules/.cache/jest`,
  transform: { '^.+\\.(t|j)sx?$': swc },
}

const cloud = {
  ...shared,
  // Hooks that open a store take longer than five seconds where other work keeps the machine busy.
  testTimeout: 60_000,
  testEnvironment: '<rootDir>/cloud/store/testing/jestEnvironment.js',
  resolver: '<rootDir>/cloud/testing/outside/resolver.js',
  moduleNameMapper: {
    '^@electric-sql/pglite$': '<rootDir>/cloud/store/testing/pglite.js',
    // Loaded once a worker instead of once a file: a second of hundreds of small modules.
    '^(fast-check|kysely|pg|yaml|valibot)$': '<rootDir>/cloud/store/testing/outside/$1.js',
  },
}

const functions = {
  ...cloud,
  testMatch: ['<rootDir>/cloud/functions/**/*.test.ts'],
}

/** @type {import('jest').Config} */
module.exports = {
  testSequencer: '<rootDir>/scripts/lib/longestFirst.cjs',
  projects: [
    {
      ...cloud,
      displayName: 'cloud',
      testMatch: ['<rootDir>/cloud/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/cloud/functions/'],
    },
    { ...functions, displayName: 'functions' },
    {
      ...functions,
      displayName: 'functions-postgres',
      testEnvironmentOptions: { storeEngine: 'postgres' },
    },
    {
      ...shared,
      displayName: 'pages',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
      transformIgnorePatterns: ['/node_modules/(?!(@nutui|@tarojs|lottie-)/)'],
      moduleNameMapper: {
        '\\.(css|scss)$': 'identity-obj-proxy',
        '^@/(.*)$': '<rootDir>/src/$1',
        '^@contract/(.*)$': '<rootDir>/cloud/contract/$1',
        '^@tarojs/components$': '<rootDir>/src/testing/taroComponents.tsx',
        '^@tarojs/taro$': '<rootDir>/src/testing/taro.ts',
        '^@nutui/nutui-react-taro$':
          '<rootDir>/node_modules/@nutui/nutui-react-taro/dist/cjs/packages/nutui.react.build.js',
        '^(@nutui/lottie-miniprogram|lottie-web|lottie-react)$': 'identity-obj-proxy',
      },
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: '<rootDir>/cloud/store/testing/jestEnvironment.js',
      // Nothing of a file is held on to: taking its globals apart would be seconds for a document of jsdom.
      testEnvironmentOptions: { globalsCleanup: 'off' },
      resolver: '<rootDir>/cloud/testing/outside/resolver.js',
      testMatch: ['<rootDir>/e2e/**/*.test.ts'],
      // Loaded once a worker, and the browser with it: e2e/support/browser.ts.
      moduleNameMapper: { '^(playwright-core|pngjs)$': '<rootDir>/e2e/support/outside/$1.js' },
      globalSetup: '<rootDir>/e2e/support/world/make.ts',
      globalTeardown: '<rootDir>/e2e/support/world/remove.ts',
    },
  ],
}
