import { yuan } from '../money'
import { itemsOf } from './item'

const device = itemsOf('device')
const consumable = itemsOf('consumable')

/** 医疗器械 and 医用耗材. */
export const MATERIALS = [
  device('Q4001', '上臂式电子血压计', 'sbsdzxyj', '智能型', '台', '丙', yuan(269)),
  device('Q4002', '血糖仪', 'xty', '免调码', '台', '丙', yuan(158)),
  device('Q4003', '家用制氧机', 'jyzyj', '3升', '台', '丙', yuan(2480)),
  device('Q4004', '膝关节固定支具', 'xgjgdzj', '可调', '个', '乙', yuan(420), {
    selfPay: 30,
    limit: yuan(360),
  }),
  consumable('H5001', '血糖试纸', 'xtsz', '50片/盒', '盒', '乙', yuan(89), { selfPay: 20 }),
  consumable('H5002', '胰岛素笔用针头', 'ydsbyzt', '4mm×7支/盒', '盒', '乙', yuan(21), { selfPay: 20 }),
  consumable('H5003', '一次性使用输液器', 'ycxsysyq', '带针', '套', '甲', yuan(3, 60)),
  consumable('H5004', '医用外科口罩', 'yywkkz', '10只/袋', '袋', '丙', yuan(9, 90)),
  consumable('H5005', '冠状动脉支架', 'gzdmzj', '药物洗脱', '个', '乙', yuan(798), {
    selfPay: 10,
    limit: yuan(730),
  }),
  consumable('H5006', '医用创口贴', 'yyckt', '20片/盒', '盒', '丙', yuan(7, 50)),
]
