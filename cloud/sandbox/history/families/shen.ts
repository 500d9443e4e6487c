import { yuan } from '../../world/money'
import type { FamilyHistory } from '../types'

export const shenHistory: FamilyHistory = {
  moments: [
    {
      on: '2024-12-05',
      at: '20:30',
      act: {
        what: 'bindByPapers',
        holder: 'emma-lindqvist',
        member: 'shen-yan',
        relation: '20',
        papers: ['hukou'],
        verdict: 'pass',
      },
    },
    {
      on: '2024-12-06',
      at: '08:12',
      act: {
        what: 'grant',
        grantor: 'emma-lindqvist',
        beneficiary: 'shen-yan',
        relation: '20',
        cap: { period: 'year', amount: yuan(800) },
      },
    },
    {
      on: '2025-06-15',
      at: '09:20',
      act: {
        what: 'bind',
        holder: 'emma-lindqvist',
        member: 'shen-zhiyuan',
        relation: '11',
        way: 'faceToFace',
      },
    },
  ],
  habits: [
    {
      visit: { patient: 'shen-ji-an', shown: 'self', institution: 'kangning', visitType: '11' },
      bills: ['asthmaRefill', 'bloodPressureRefill'],
      everyMonths: 3,
    },
    {
      visit: { patient: 'emma-lindqvist', shown: 'self', institution: 'qinghe', visitType: '11' },
      bills: ['dental', 'backPain'],
      everyMonths: 8,
      firstMonth: 3,
    },
    {
      visit: {
        patient: 'shen-yan',
        shown: { by: 'emma-lindqvist' },
        institution: 'anhe',
        visitType: '11',
      },
      bills: ['childAllergy', 'childCough'],
      everyMonths: 5,
      firstMonth: 2,
    },
  ],
}
