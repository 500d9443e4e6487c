// WeChat: the core with the vendor's adapters, because the mini-program has no window, no fetch and no File.
import * as adapters from '@leancloud/platform-adapters-weapp'
import AV from 'leancloud-storage/dist/av-core-min.js'

AV.setAdapters(adapters)

export default AV
