import { yuan } from '../../world/money'
import type { FamilyHistory } from '../types'
import { liMoney } from './liMoney'

const MING = { by: 'li-ming' } as const
const RUOLAN = { by: 'wang-ruolan' } as const

export const liHistory: FamilyHistory = {
  moments: [
    ...liMoney,
    {
      on: '2024-12-03',
      at: '20:11',
      act: { what: 'bind', holder: 'li-ming', member: 'wang-ruolan', relation: '12', way: 'faceToFace' },
    },
    {
      on: '2024-12-03',
      at: '20:20',
      act: {
        what: 'bindByPapers',
        holder: 'li-ming',
        member: 'li-lele',
        relation: '20',
        papers: ['hukou'],
        verdict: 'pass',
      },
    },
    {
      on: '2024-12-07',
      at: '18:32',
      act: { what: 'bind', holder: 'li-ming', member: 'li-zhiqiang', relation: '51', way: 'faceToFace' },
    },
    {
      on: '2024-12-07',
      at: '18:40',
      act: { what: 'bind', holder: 'li-ming', member: 'zhang-guiying', relation: '52', way: 'faceToFace' },
    },
    {
      on: '2024-12-07',
      at: '18:49',
      act: { what: 'bind', holder: 'li-ming', member: 'liu-shuzhen', relation: '62', way: 'faceToFace' },
    },
    {
      on: '2024-12-10',
      at: '12:20',
      act: {
        what: 'bindByPapers',
        holder: 'wang-ruolan',
        member: 'li-lele',
        relation: '20',
        papers: ['birthCert'],
        verdict: 'pass',
      },
    },
    {
      on: '2024-12-11',
      at: '21:15',
      act: {
        what: 'grant',
        grantor: 'li-ming',
        beneficiary: 'li-lele',
        relation: '20',
        cap: { period: 'year', amount: yuan(1500) },
      },
    },
    {
      on: '2024-12-11',
      at: '21:22',
      act: {
        what: 'grant',
        grantor: 'li-ming',
        beneficiary: 'liu-shuzhen',
        relation: '62',
        cap: { period: 'year', amount: yuan(2000) },
      },
    },
    {
      on: '2025-02-09',
      at: '10:05',
      act: { what: 'grant', grantor: 'li-zhiqiang', beneficiary: 'zhang-guiying', relation: '12' },
    },
    {
      on: '2025-02-09',
      at: '10:18',
      act: { what: 'grant', grantor: 'zhang-guiying', beneficiary: 'li-zhiqiang', relation: '11' },
    },
    {
      on: '2026-05-18',
      at: '10:40',
      act: {
        what: 'visit',
        patient: 'li-zhiqiang',
        shown: MING,
        institution: 'songhe',
        visitType: '21',
        bill: 'heartStay',
      },
    },
    {
      on: '2026-11-20',
      at: '13:26',
      act: {
        what: 'bindByPapers',
        holder: 'wang-ruolan',
        member: 'li-anan',
        relation: '30',
        papers: ['birthCert'],
        verdict: 'waiting',
      },
    },
  ],
  habits: [
    {
      visit: { patient: 'li-lele', shown: MING, institution: 'anhe', visitType: '11' },
      bills: ['childCough', 'childFever'],
      everyMonths: 4,
    },
    {
      visit: { patient: 'li-lele', shown: RUOLAN, institution: 'kangning', visitType: '11' },
      bills: ['childFever'],
      everyMonths: 8,
      firstMonth: 3,
    },
    {
      visit: { patient: 'li-ming', shown: 'self', institution: 'fukang', visitType: '41' },
      bills: ['coldMedicine', 'vitaminsAndCold'],
      everyMonths: 7,
      firstMonth: 2,
    },
    {
      visit: { patient: 'wang-ruolan', shown: 'self', institution: 'songhe', visitType: '11' },
      bills: ['ultrasound'],
      everyMonths: 2,
      firstMonth: 15,
      untilMonth: 23,
    },
    {
      visit: { patient: 'li-zhiqiang', shown: 'self', institution: 'qinghe', visitType: '11' },
      bills: ['heartReview', 'kneeCare'],
      everyMonths: 4,
      firstMonth: 1,
    },
    {
      visit: { patient: 'zhang-guiying', shown: 'self', institution: 'kangning', visitType: '11' },
      bills: ['diabetesReview', 'insulinRefill'],
      everyMonths: 2,
    },
    {
      visit: { patient: 'liu-shuzhen', shown: 'card', institution: 'kangning', visitType: '11' },
      bills: ['bloodPressureRefill', 'eyeDrops'],
      everyMonths: 3,
      firstMonth: 1,
    },
  ],
}
