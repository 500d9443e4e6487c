export { listReviews } from './listReviews'
export { openReview } from './openReview'
export { reviewApplication } from './reviewApplication'
