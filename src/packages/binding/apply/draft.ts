import type { Functions, ResultOf } from '@contract/functions'
import type { Paper } from '@/components'

export type Needs = ResultOf<Functions['checkBinding']>
export type Way = 'documents' | 'faceToFace' | 'invitation'

/** What was typed so far; kept on the phone after every field. */
export interface BindingDraft {
  relation: string | null
  name: string
  idNumber: string
  step: 'details' | 'consent'
  way: Way | null
  papers: Paper[]
  signedName: string
}

export const EMPTY_DRAFT: BindingDraft = {
  relation: null,
  name: '',
  idNumber: '',
  step: 'details',
  way: null,
  papers: [],
  signedName: '',
}
