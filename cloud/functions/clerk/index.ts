export { listReviews } from './listReviews'
export { openReview } from './openReview'
export { requestSupplement } from './requestSupplement'
export { reviewApplication } from './reviewApplication'
