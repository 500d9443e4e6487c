import { yuan } from '../money'
import { itemsOf } from './item'

const supplement = itemsOf('supplement')

/** 保健品: on the shelf of a pharmacy, never paid by an account or by aid. */
export const SUPPLEMENTS = [
  supplement('B6001', '复合维生素片', 'fhwssp', '60片/瓶', '瓶', '丙', yuan(50)),
  supplement('B6002', '深海鱼油软胶囊', 'shyyrjn', '100粒/瓶', '瓶', '丙', yuan(98)),
  supplement('B6003', '乳清蛋白粉', 'rqdbf', '450g/罐', '罐', '丙', yuan(268)),
  supplement('B6004', '氨糖软骨素钙片', 'atrgsgp', '120片/瓶', '瓶', '丙', yuan(199)),
  supplement('B6005', '益生菌固体饮料', 'ysjgtyl', '2g×20条/盒', '盒', '丙', yuan(128)),
]
