import { createHash } from 'node:crypto'
import type { PolicyBook } from '../domain/policy'
import { defaultFolder, loadPolicies, readPolicies } from '../policy'

/**
 * The project's own policies. Checking all of them takes most of a second: the test files of one worker share the
 * book, which is frozen, as long as the texts are the same.
 */
export function ownPolicies(): PolicyBook {
  const texts = JSON.stringify(readPolicies(defaultFolder()))
  const key = `policies ${createHash('sha256').update(texts).digest('hex')}`
  const kept = (keptByWorker.get(key) as PolicyBook | undefined) ?? loadPolicies()
  keptByWorker.set(key, kept)
  return kept
}
