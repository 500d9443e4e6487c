import { yuan } from '../../world/money'
import type { FamilyHistory } from '../types'

export const zhaoHistory: FamilyHistory = {
  moments: [
    {
      on: '2024-12-04',
      at: '19:02',
      act: { what: 'bind', holder: 'zhao-xiaomei', member: 'zhao-defu', relation: '51', way: 'faceToFace' },
    },
    {
      on: '2024-12-04',
      at: '19:15',
      act: {
        what: 'grant',
        grantor: 'zhao-xiaomei',
        beneficiary: 'zhao-defu',
        relation: '51',
        cap: { period: 'year', amount: yuan(1000) },
      },
    },
    {
      on: '2025-03-02',
      at: '15:44',
      act: {
        what: 'bindByPapers',
        holder: 'zhao-defu',
        member: 'zhao-yiming',
        relation: '41',
        papers: ['hukouBoth'],
        verdict: 'pass',
      },
    },
  ],
  habits: [
    {
      visit: {
        patient: 'zhao-defu',
        shown: { by: 'zhao-xiaomei' },
        institution: 'qinghe',
        visitType: '11',
      },
      bills: ['insulinRefill', 'heartReview'],
      everyMonths: 3,
    },
    {
      visit: { patient: 'zhao-defu', shown: 'self', institution: 'kangning', visitType: '11' },
      bills: ['diabetesReview'],
      everyMonths: 4,
      firstMonth: 1,
    },
    {
      visit: { patient: 'zhao-xiaomei', shown: 'self', institution: 'songhe', visitType: '11' },
      bills: ['stomachScope'],
      everyMonths: 13,
      firstMonth: 6,
    },
    {
      visit: {
        patient: 'zhao-yiming',
        shown: { by: 'zhao-defu' },
        institution: 'qinghe',
        visitType: '11',
      },
      bills: ['childFever'],
      everyMonths: 7,
      firstMonth: 5,
    },
    {
      visit: { patient: 'sun-li', shown: 'idCard', institution: 'kangning', visitType: '11' },
      bills: ['backPain'],
      everyMonths: 10,
      firstMonth: 4,
    },
  ],
}
