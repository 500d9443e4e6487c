import { yuan } from '../money'
import { itemsOf } from './item'

const drug = itemsOf('drug')

/** 西药. */
export const WESTERN_DRUGS = [
  drug('X1001', '阿托伐他汀钙片', 'atfttgp', '20mg×7片/盒', '盒', '甲', yuan(75)),
  drug('X1002', '苯磺酸氨氯地平片', 'bhsaldpp', '5mg×28片/盒', '盒', '甲', yuan(19, 80)),
  drug('X1003', '硝苯地平控释片', 'xbdpksp', '30mg×7片/盒', '盒', '乙', yuan(60), { selfPay: 10 }),
  drug('X1004', '缬沙坦胶囊', 'xstjn', '80mg×14粒/盒', '盒', '甲', yuan(23, 50)),
  drug('X1005', '盐酸二甲双胍片', 'ysejsgp', '0.5g×48片/瓶', '瓶', '甲', yuan(16, 20)),
  drug('X1006', '阿卡波糖片', 'akbtp', '50mg×30片/盒', '盒', '甲', yuan(24, 60)),
  drug('X1007', '达格列净片', 'dgljp', '10mg×14片/盒', '盒', '乙', yuan(61, 32), { selfPay: 10 }),
  drug('X1008', '甘精胰岛素注射液', 'gjydszsy', '3ml:300单位/支', '支', '乙', yuan(77, 98), { selfPay: 20 }),
  drug('X1009', '阿司匹林肠溶片', 'asplcrp', '100mg×30片/盒', '盒', '甲', yuan(13, 50)),
  drug('X1010', '硫酸氢氯吡格雷片', 'lsqlbglp', '75mg×7片/盒', '盒', '甲', yuan(18, 90)),
  drug('X1011', '阿莫西林胶囊', 'amxljn', '0.25g×24粒/盒', '盒', '甲', yuan(9, 60)),
  drug('X1012', '头孢克洛干混悬剂', 'tbklghxj', '0.125g×6袋/盒', '盒', '乙', yuan(27, 40)),
  drug('X1013', '布洛芬混悬液', 'blfhxy', '100ml:2g/瓶', '瓶', '乙', yuan(17, 80), { selfPay: 10 }),
  drug('X1014', '对乙酰氨基酚片', 'dyxajfp', '0.5g×12片/盒', '盒', '甲', yuan(5, 20)),
  drug('X1015', '奥美拉唑肠溶胶囊', 'amlzcrjn', '20mg×14粒/盒', '盒', '甲', yuan(14, 30)),
  drug('X1016', '孟鲁司特钠咀嚼片', 'mlstnjjp', '4mg×5片/盒', '盒', '乙', yuan(28, 75), { selfPay: 10 }),
  drug('X1017', '沙美特罗替卡松吸入粉雾剂', 'smtltksxrfwj', '50μg:250μg×60泡/盒', '盒', '乙', yuan(128), {
    selfPay: 20,
    limit: yuan(118),
  }),
  drug('X1018', '玻璃酸钠滴眼液', 'blsndyy', '5ml:5mg/支', '支', '乙', yuan(21, 50)),
  drug('X1019', '维生素D滴剂', 'wssddj', '400单位×36粒/盒', '盒', '丙', yuan(39)),
  drug('X1020', '蒙脱石散', 'mtss', '3g×10袋/盒', '盒', '甲', yuan(8, 90)),
  drug('X1021', '碳酸钙D3片', 'tsgdp', '600mg×30片/瓶', '瓶', '乙', yuan(32, 60), { selfPay: 10 }),
  drug('X1022', '进口流感药巴洛沙韦片', 'jklgyblswp', '20mg×2片/盒', '盒', '丙', yuan(222)),
]
