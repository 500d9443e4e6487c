import type { FaceService, Ids } from '../../ports'

/** The camera of the history: whoever is asked for stands before it, and nothing of it is kept. */
export function createPassingFace(ids: Ids): FaceService {
  return {
    open: async () => ({ handle: ids.next('face') }),
    verdict: async () => 'pass',
    present: async () => 'pass',
  }
}
