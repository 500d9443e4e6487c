// H5: the whole SDK with its own browser adapters.
import AV from 'leancloud-storage/dist/av-min.js'

export default AV
