/**
 * How a host's Node is started. What a call makes is swept up sooner or later: with more room for what is young, less of it
 * is still in use at each sweep, and sweeps are fewer (docs/performance.md). It takes up to 130 MB more under load, none at rest.
 */
export const HOST_FLAGS = ['--max-semi-space-size=64']
