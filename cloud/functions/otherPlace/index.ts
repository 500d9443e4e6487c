export { cancelOtherPlace } from './cancelOtherPlace'
export { fileOtherPlace } from './fileOtherPlace'
export { fileOtherPlaceAtCounter } from './fileOtherPlaceAtCounter'
export { listOtherPlaces } from './listOtherPlaces'
