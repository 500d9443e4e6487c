module.exports = globalThis.requireOutside('yaml')
