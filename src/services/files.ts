import { connect } from './connection'
import { toCallError } from './refusal'

/** What a photo picker hands over: a path in mini-programs, a Blob in browsers. */
export type PickedPhoto = { readonly path: string; readonly blob?: Blob; readonly name: string }

/** An upload that the host refused: the SDK leaves its answer in `response.data`. */
function answerOf(fault: unknown): unknown {
  const response = typeof fault === 'object' && fault !== null && 'response' in fault ? fault.response : null
  const data = typeof response === 'object' && response !== null && 'data' in response ? response.data : null
  if (typeof data !== 'object' || data === null || !('error' in data)) return fault
  return { ...data, rawMessage: data.error }
}

/** Uploads a photo through `AV.File`; answers the id that evidence refers to. */
export async function uploadPhoto(
  photo: PickedPhoto,
  onProgress?: (percent: number) => void,
): Promise<{ fileId: string }> {
  const AV = connect()
  const data = process.env.TARO_ENV === 'h5' ? photo.blob : { blob: { uri: photo.path } }
  try {
    const file = await new AV.File(photo.name, data).save({
      onprogress: (event) => onProgress?.(event.percent),
    })
    return { fileId: file.id }
  } catch (fault) {
    throw toCallError(answerOf(fault))
  }
}
