import { BEIJING, SAMPLE_CITY } from './regions'
import type { ClerkData } from './types'

export const CLERKS: readonly ClerkData[] = Object.freeze([
  {
    id: 'lin-xiao',
    name: '林晓',
    region: SAMPLE_CITY,
    bureau: '示例市医保经办中心',
    personId: null,
    story: '示例市经办：审核绑定申请，对着照片核对，通过，或按原因退回。',
  },
  {
    id: 'he-min',
    name: '何敏',
    region: SAMPLE_CITY,
    bureau: '示例市医保经办中心',
    personId: null,
    story: '示例市经办，林晓的同事：成人凭材料的绑定和投诉解绑要两位经办同意，她来复核。',
  },
  {
    id: 'zheng-tao',
    name: '郑涛',
    region: BEIJING,
    bureau: '北京市医保经办中心',
    personId: null,
    story: '北京经办：看不到示例市的申请，也查不到示例市参保的人。',
  },
  {
    id: 'clerk-chen-lei',
    name: '陈磊（经办）',
    region: SAMPLE_CITY,
    bureau: '示例市医保经办中心',
    personId: 'chen-lei',
    story: '示例市经办，也是陈家的儿子：打开妈妈的申请会被拒绝，要交给同事办。',
  },
])
