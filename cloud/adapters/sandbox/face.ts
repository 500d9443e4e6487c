import type { FaceService, FaceVerdict, Ids, PresentedFace } from '../../ports'
import type { Store } from '../../store'

const VERDICTS: Readonly<Record<PresentedFace, FaceVerdict>> = {
  subject: 'pass',
  someoneElse: 'mismatch',
  photo: 'notLive',
  nobody: 'timeout',
}
const IS_VERDICT: ReadonlySet<unknown> = new Set(Object.values(VERDICTS))

const settingOf = (handle: string): string => `sandboxFace:${handle}`

/**
 * A face service without a camera: somebody says what stands before it. What it saw is kept in the store, so
 * that another host may ask. The first face of a check counts; a check shows no second one.
 */
export function createSandboxFace(store: Store, ids: Ids): FaceService {
  const seen = async (handle: string): Promise<FaceVerdict> => {
    const kept = await store.get('setting', settingOf(handle))
    const value = kept?.data.value
    return IS_VERDICT.has(value) ? (value as FaceVerdict) : 'pending'
  }
  return {
    open: async () => ({ handle: ids.next('face') }),
    verdict: seen,
    async present(handle, face) {
      const data = { value: VERDICTS[face] }
      await store.commit({ documents: [{ kind: 'setting', id: settingOf(handle), version: 0, data }] }, null)
      return seen(handle)
    },
  }
}
