// Alipay: the core with our own adapters; no npm package has them.
import AV from 'leancloud-storage/dist/av-core-min.js'
import { alipayAdapters } from './alipayAdapters'

AV.setAdapters(alipayAdapters)

export default AV
