export { type Filing, filedFor, filingState } from './facts'
export { judgeCancelling, judgeFiling } from './judgeFiling'
export { cancelledNotice, filedNotice } from './notices'
export { otherPlaceRules } from './rules'
