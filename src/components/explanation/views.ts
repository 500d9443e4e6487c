import type { NodeKind } from '@contract/explanation'
import type { ComponentType } from 'react'
import type { NodeViewProps } from './NodeView'
import { SubNode } from './SubNode'
import {
  BillView,
  CurrentYearFirstView,
  DeductibleView,
  FundView,
  ItemsView,
  OrderView,
  PersonView,
} from './steps'

/** The view of each kind of node. A kind without one does not compile. */
export const VIEWS: Readonly<Record<NodeKind, ComponentType<NodeViewProps>>> = {
  bill: BillView,
  items: ItemsView,
  currentYearFirst: CurrentYearFirstView,
  deductible: DeductibleView,
  fund: FundView,
  person: PersonView,
  order: OrderView,
  pool: SubNode,
  fixedFund: SubNode,
  majorIllness: SubNode,
  tier: SubNode,
  bonus: SubNode,
  otherPlace: SubNode,
  annualLimit: SubNode,
  monthlyLimit: SubNode,
  poolResult: SubNode,
  hospital: SubNode,
  bucket: SubNode,
  payer: SubNode,
  aidNotUsed: SubNode,
}
