/**
 * The lines of a stream of UTF-8 bytes; a last line without its end counts, too. A line may be as long as a photo: its pieces
 * are put together once.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    pieces.push(first)
    const last = others.pop()
    if (last === undefined) continue
    yield pieces.join('')
    yield* others
    pieces = [last]
  }
  const rest = pieces.join('')
  if (rest) yield rest
}
