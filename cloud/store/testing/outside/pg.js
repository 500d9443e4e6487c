module.exports = globalThis.requireOutside('pg')
