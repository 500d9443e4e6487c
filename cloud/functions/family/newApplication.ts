import type { ApplicationDocument } from '../../store'

type Given = Pick<
  ApplicationDocument,
  'applicantId' | 'memberId' | 'relation' | 'way' | 'state' | 'channel' | 'createdAt' | 'history'
>

/** An application with what every way of binding gives; what only some ways have is empty unless given. */
export const newApplication = (given: Given & Partial<ApplicationDocument>): ApplicationDocument => ({
  queue: null,
  evidence: [],
  commitment: null,
  tokenHash: null,
  tokenEncrypted: null,
  expiresAt: null,
  rejection: null,
  bindingId: null,
  supplement: null,
  agreed: null,
  awaits: null,
  decided: null,
  ...given,
})
