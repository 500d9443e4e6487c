export type FaceVerdict = 'pending' | 'pass' | 'mismatch' | 'notLive' | 'timeout'

/** What the sandbox's camera sees: the person himself, another one, a photo of him, nobody. */
export type PresentedFace = 'subject' | 'someoneElse' | 'photo' | 'nobody'

export interface FaceService {
  /** Opens a check with the service for a person of the registry; answers the service's own handle. */
  open(personId: string, purpose: string): Promise<{ handle: string }>
  /** What the service says of a check: the server asks it; a client's word counts nothing. */
  verdict(handle: string): Promise<FaceVerdict>
  /**
   * Sandbox only: says what is in front of the camera, and answers the verdict that the service comes to.
   * Null where a real service watches a real camera.
   */
  readonly present: ((handle: string, face: PresentedFace) => Promise<FaceVerdict>) | null
}
