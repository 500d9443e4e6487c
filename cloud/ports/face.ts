export type FaceVerdict = 'pending' | 'pass' | 'mismatch' | 'notLive' | 'timeout'

export interface FaceService {
  /** Opens a check with the service for a person of the registry; answers the service's own handle. */
  open(personId: string, purpose: string): Promise<{ handle: string }>
  /** What the service says of a check: the server asks it; a client's word counts nothing. */
  verdict(handle: string): Promise<FaceVerdict>
}
