/**
 * What test files of one worker share: `stop` is called when the worker ends, and what lies `idle` is closed before
 * (an open PGlite keeps its process alive).
 */
const keptByWorker = new Map()
/** How jest tells a worker to end (jest-worker, CHILD_MESSAGE_END). */
const END = 2
const isWorker = process.send !== undefined
let closing

process.on('exit', () => {
  for (const kept of keptByWorker.values()) kept.stop?.()
})

if (isWorker) {
  process.on('message', function listen([type]) {
    if (type !== END) return
    process.off('message', listen)
    closeIdle()
  })
}

function closeIdle() {
  for (const { idle } of keptByWorker.values()) for (const open of idle?.splice(0) ?? []) open.close()
}

const beginFile = () => clearTimeout(closing)

/** Where jest has no workers nobody says which file is the last one: the next begins soon, or there is none. */
const endFile = () => {
  if (!isWorker) closing = setTimeout(closeIdle, 300).unref()
}

module.exports = { keptByWorker, beginFile, endFile }
