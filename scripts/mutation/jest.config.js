const { projects } = require('../../jest.config.js')

const { transform, rootDir } = projects.find(({ displayName }) => displayName === 'cloud')

/** @type {import('jest').Config} */
module.exports = {
  rootDir,
  transform,
  testEnvironment: require.resolve('./environment.js'),
  moduleNameMapper: { '^yaml$': '<rootDir>/scripts/mutation/yaml.js' },
  testMatch: ['<rootDir>/scripts/mutation/suite.js'],
}
