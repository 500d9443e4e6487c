import { yuan } from '../money'
import { itemsOf } from './item'

const drug = itemsOf('drug')

/** 中成药 and 饮片. */
export const CHINESE_MEDICINES = [
  drug('Z2001', '复方丹参滴丸', 'ffdsdw', '27mg×180丸/瓶', '瓶', '甲', yuan(26, 80)),
  drug('Z2002', '六味地黄丸', 'lwdhw', '200丸/瓶', '瓶', '甲', yuan(18, 50)),
  drug('Z2003', '连花清瘟胶囊', 'lhqwjn', '0.35g×24粒/盒', '盒', '甲', yuan(14, 80)),
  drug('Z2004', '蒲地蓝消炎口服液', 'pdlxykfy', '10ml×10支/盒', '盒', '乙', yuan(36, 90), { selfPay: 15 }),
  drug('Z2005', '小儿豉翘清热颗粒', 'xecqqrkl', '2g×9袋/盒', '盒', '乙', yuan(33, 60), { selfPay: 10 }),
  drug('Z2006', '稳心颗粒', 'wxkl', '9g×9袋/盒', '盒', '乙', yuan(29, 70)),
  drug('Z2007', '血塞通软胶囊', 'xstrjn', '100mg×12粒/盒', '盒', '乙', yuan(31, 20), { selfPay: 10 }),
  drug('Z2008', '板蓝根颗粒', 'blgkl', '10g×20袋/包', '包', '甲', yuan(12, 60)),
  drug('Z2009', '黄芪饮片', 'hqyp', '一级/克', '10克', '甲', yuan(1, 35)),
  drug('Z2010', '人参养荣丸', 'rsyrw', '6g×10袋/盒', '盒', '丙', yuan(48)),
]
