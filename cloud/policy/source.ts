import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { PolicyFault } from './fault'

export type Path = readonly (string | number)[]

/** A YAML file with its lines kept, so that each fault can say where it is. */
export class SourceFile {
  private readonly counter = new LineCounter()
  private readonly document: Document

  /** @param file the name as a person would write it, from the policies' folder */
  constructor(
    readonly file: string,
    private readonly text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.counter, uniqueKeys: true, merge: true })
  }

  /** What YAML itself refuses: bad syntax, a key given twice; and bytes that are no UTF-8. */
  syntaxFaults(): PolicyFault[] {
    const broken = this.text.indexOf('\ufffd')
    if (broken >= 0) {
      const { line } = this.counter.linePos(broken)
      return [{ file: this.file, line, what: 'the file is not UTF-8', instead: 'save it as UTF-8' }]
    }
    return this.document.errors.map((error) => ({
      file: this.file,
      line: error.linePos?.[0].line ?? 1,
      what: error.message.split('\n')[0] ?? 'bad YAML',
      instead: 'mend the YAML; each key stands once',
    }))
  }

  /** Plain JavaScript values; days stay texts. */
  values(): unknown {
    return this.document.toJS() ?? {}
  }

  /** The line of the value at a path, or of the nearest thing above it that exists; of the key when asked. */
  line(path: Path, ofKey = false): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.nodeAt(path.slice(0, length), ofKey && length === path.length)
      if (node?.range) return this.counter.linePos(node.range[0]).line
    }
    return 1
  }

  private nodeAt(path: Path, key: boolean): Node | null {
    if (key) {
      const parent = path.length === 1 ? this.document.contents : this.document.getIn(path.slice(0, -1), true)
      const last = path[path.length - 1]
      if (!isMap(parent)) return null
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last)
      return pair && isNode(pair.key) ? pair.key : null
    }
    const found = this.document.getIn(path, true)
    return isNode(found) ? found : null
  }
}
