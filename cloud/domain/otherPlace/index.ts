export { type Filing, type FilingState, filedFor, filingState } from './facts'
export { judgeCancelling, judgeFiling } from './judgeFiling'
export { cancelledNotice, filedNotice } from './notices'
export { type OtherPlaceRules, otherPlaceRules } from './rules'
