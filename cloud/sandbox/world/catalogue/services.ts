import { yuan } from '../money'
import { itemsOf } from './item'

const service = itemsOf('service')

/** 医疗服务项目: consultations, tests, pictures, treatments, beds. */
export const SERVICES = [
  service('F3001', '医事服务费', 'ysfwf', '三级医院', '次', '甲', yuan(60)),
  service('F3002', '普通门诊诊查费', 'ptmzzcf', '二级及以下', '次', '甲', yuan(15)),
  service('F3003', '专家门诊诊查费', 'zjmzzcf', '主任医师', '次', '乙', yuan(100), {
    selfPay: 0,
    limit: yuan(60),
  }),
  service('F3004', '急诊诊查费', 'jzzcf', '24小时', '次', '甲', yuan(25)),
  service('F3011', '血常规', 'xcg', '五分类', '次', '甲', yuan(20)),
  service('F3012', '血脂四项', 'xzsx', '生化法', '次', '甲', yuan(120)),
  service('F3013', '糖化血红蛋白测定', 'thxhdbcd', '色谱法', '次', '甲', yuan(55)),
  service('F3014', '肝功能检查', 'ggnjc', '生化法', '次', '甲', yuan(68)),
  service('F3015', '肾功能检查', 'sgnjc', '生化法', '次', '甲', yuan(48)),
  service('F3016', '流感病毒抗原检测', 'lgbdkyjc', '甲型、乙型', '次', '乙', yuan(65), { selfPay: 10 }),
  service('F3017', '过敏原筛查', 'gmysc', '二十项', '次', '乙', yuan(260), { selfPay: 20 }),
  service('F3021', '心电图检查', 'xdtjc', '十二导联', '次', '甲', yuan(40)),
  service('F3022', '腹部彩色超声', 'fbcscs', '常规', '次', '乙', yuan(120), { selfPay: 10 }),
  service('F3023', '胸部CT平扫', 'xbctps', '64层', '次', '乙', yuan(240), { selfPay: 10 }),
  service('F3024', '颅脑磁共振平扫', 'lncgzps', '1.5T', '次', '乙', yuan(480), { selfPay: 20 }),
  service('F3025', '无痛胃镜检查', 'wtwjjc', '含麻醉评估', '次', '乙', yuan(520), {
    selfPay: 10,
    limit: yuan(460),
  }),
  service('F3031', '静脉输液', 'jmsy', '每组', '次', '甲', yuan(12)),
  service('F3032', '雾化吸入治疗', 'whxrzl', '每次', '次', '甲', yuan(18)),
  service('F3033', '针灸治疗', 'zjzl', '普通针刺', '次', '甲', yuan(28)),
  service('F3034', '膝关节康复训练', 'xgjkfxl', '每30分钟', '次', '乙', yuan(80), { selfPay: 15 }),
  service('F3035', '牙周洁治', 'yzjz', '全口', '次', '丙', yuan(180)),
  service('F3041', '普通病房床位费', 'ptbfcwf', '三人间', '日', '甲', yuan(50), { limit: yuan(45) }),
  service('F3042', '二级护理', 'ejhl', '每日', '日', '甲', yuan(24)),
  service('F3043', '经皮冠状动脉造影', 'jpgzdmzy', '每次', '次', '乙', yuan(3200), { selfPay: 10 }),
]
