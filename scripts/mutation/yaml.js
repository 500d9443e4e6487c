// Stands in for the yaml package while mutants are tried: parses each text once for all runs.
const yaml = globalThis.outerYaml

/** What a text was parsed to, in whichever run that was. */
function once(kind, text, parse) {
  const key = `${kind}\n${text}`
  if (!globalThis.parsedYaml.has(key)) globalThis.parsedYaml.set(key, parse())
  return globalThis.parsedYaml.get(key)
}

/** The document, with its values and its lines worked out. */
function document(text, options) {
  const { lineCounter, ...rest } = options
  const { made, lines } = once('document', text, () => {
    const counter = new yaml.LineCounter()
    const read = yaml.parseDocument(text, { ...rest, lineCounter: counter })
    const values = read.toJS()
    read.toJS = () => values
    return { made: read, lines: counter.lineStarts }
  })
  lineCounter.lineStarts = lines
  return made
}

module.exports = {
  isMap: yaml.isMap,
  isNode: yaml.isNode,
  isScalar: yaml.isScalar,
  LineCounter: yaml.LineCounter,
  parse: (text, options) => once('values', text, () => yaml.parse(text, options)),
  parseDocument: document,
}
