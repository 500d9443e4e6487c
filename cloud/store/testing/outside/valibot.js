module.exports = globalThis.requireOutside('valibot')
