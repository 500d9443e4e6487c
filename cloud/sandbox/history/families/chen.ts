import { yuan } from '../../world/money'
import type { FamilyHistory } from '../types'

const JING = { by: 'chen-jing' } as const
const WENTAO = { by: 'zhou-wentao' } as const

export const chenHistory: FamilyHistory = {
  moments: [
    {
      on: '2024-11-25',
      at: '19:20',
      act: { what: 'bind', holder: 'chen-jing', member: 'chen-guodong', relation: '51', way: 'faceToFace' },
    },
    {
      on: '2024-11-26',
      at: '20:05',
      act: { what: 'bind', holder: 'chen-jing', member: 'lin-xiulan', relation: '52', way: 'invitation' },
    },
    {
      on: '2024-11-27',
      at: '12:30',
      act: {
        what: 'bindByPapers',
        holder: 'chen-jing',
        member: 'zhou-xiaoman',
        relation: '30',
        papers: ['hukou'],
        verdict: 'pass',
      },
    },
    {
      on: '2024-11-29',
      at: '20:40',
      act: {
        what: 'grant',
        grantor: 'chen-jing',
        beneficiary: 'chen-guodong',
        relation: '51',
        cap: { period: 'month', amount: yuan(500) },
      },
    },
    {
      on: '2024-11-29',
      at: '20:52',
      act: {
        what: 'grant',
        grantor: 'chen-jing',
        beneficiary: 'zhou-xiaoman',
        relation: '30',
        cap: { period: 'year', amount: yuan(1000) },
      },
    },
    {
      on: '2024-12-01',
      at: '10:15',
      act: { what: 'bind', holder: 'zhou-wentao', member: 'chen-jing', relation: '12', way: 'faceToFace' },
    },
    {
      on: '2024-12-01',
      at: '10:24',
      act: { what: 'grant', grantor: 'zhou-wentao', beneficiary: 'chen-jing', relation: '12' },
    },
    {
      on: '2024-12-02',
      at: '12:10',
      act: {
        what: 'bindByPapers',
        holder: 'zhou-wentao',
        member: 'zhou-xiaoman',
        relation: '30',
        papers: ['birthCert'],
        verdict: 'pass',
      },
    },
    {
      on: '2024-12-08',
      at: '15:30',
      act: { what: 'bind', holder: 'chen-lei', member: 'lin-xiulan', relation: '52', way: 'faceToFace' },
    },
    {
      on: '2025-01-12',
      at: '21:02',
      act: { what: 'grant', grantor: 'chen-lei', beneficiary: 'chen-guodong', relation: '51' },
    },
    {
      on: '2025-04-14',
      at: '10:30',
      act: {
        what: 'visit',
        patient: 'chen-guodong',
        shown: JING,
        institution: 'songhe',
        visitType: '21',
        bill: 'heartStay',
      },
    },
    {
      on: '2026-02-07',
      at: '15:20',
      act: {
        what: 'visit',
        patient: 'chen-guodong',
        shown: 'card',
        institution: 'fukang',
        visitType: '41',
        bill: 'oxygenAtHome',
      },
    },
    {
      on: '2026-08-24',
      at: '09:50',
      act: {
        what: 'visit',
        patient: 'chen-guodong',
        shown: JING,
        institution: 'songhe',
        visitType: '21',
        bill: 'heartStay',
      },
    },
    {
      on: '2026-09-14',
      at: '09:41',
      act: {
        what: 'visit',
        patient: 'chen-guodong',
        shown: JING,
        institution: 'songhe',
        visitType: '11',
        bill: 'bloodPressureReview',
      },
    },
    {
      on: '2026-11-18',
      at: '10:06',
      act: {
        what: 'visit',
        patient: 'chen-guodong',
        shown: 'self',
        institution: 'qinghe',
        visitType: '11',
        bill: 'dental',
      },
    },
    {
      on: '2026-11-21',
      at: '16:32',
      act: {
        what: 'visit',
        patient: 'chen-guodong',
        shown: JING,
        institution: 'fukang',
        visitType: '41',
        bill: 'homeDevice',
      },
    },
    {
      on: '2026-11-19',
      at: '12:44',
      act: {
        what: 'bindByPapers',
        holder: 'chen-jing',
        member: 'wu-guifang',
        relation: '64',
        papers: ['hukou'],
        verdict: 'unreadable',
      },
    },
    {
      on: '2026-11-20',
      at: '09:15',
      act: {
        what: 'bindByPapers',
        holder: 'chen-lei',
        member: 'wu-guifang',
        relation: '64',
        papers: ['hukou'],
        verdict: 'waiting',
        supplement: 'relationNotShown',
      },
    },
    {
      on: '2026-11-22',
      at: '16:08',
      act: {
        what: 'bindByPapers',
        holder: 'lin-xiulan',
        member: 'wu-guifang',
        relation: '52',
        papers: ['hukou'],
        verdict: 'waiting',
      },
    },
  ],
  habits: [
    {
      visit: { patient: 'chen-guodong', shown: 'self', institution: 'kangning', visitType: '11' },
      bills: ['bloodPressureRefill'],
      everyMonths: 1,
    },
    {
      visit: { patient: 'chen-guodong', shown: JING, institution: 'songhe', visitType: '11' },
      bills: ['bloodPressureReview', 'heartReview'],
      everyMonths: 3,
      firstMonth: 1,
    },
    {
      visit: { patient: 'chen-guodong', shown: 'card', institution: 'fukang', visitType: '41' },
      bills: ['pharmacyRefill', 'coldMedicine'],
      everyMonths: 4,
    },
    {
      visit: { patient: 'lin-xiulan', shown: JING, institution: 'kangning', visitType: '11' },
      bills: ['diabetesReview'],
      everyMonths: 3,
      firstMonth: 2,
    },
    {
      visit: { patient: 'zhou-xiaoman', shown: JING, institution: 'anhe', visitType: '11' },
      bills: ['childFever', 'childCough', 'childAllergy'],
      everyMonths: 3,
    },
    {
      visit: { patient: 'zhou-xiaoman', shown: WENTAO, institution: 'anhe', visitType: '13' },
      bills: ['childFever'],
      everyMonths: 11,
      firstMonth: 4,
    },
    {
      visit: { patient: 'chen-jing', shown: 'self', institution: 'songhe', visitType: '11' },
      bills: ['ultrasound', 'stomachScope', 'dental'],
      everyMonths: 6,
      firstMonth: 3,
    },
    {
      visit: { patient: 'zhou-wentao', shown: 'self', institution: 'qinghe', visitType: '11' },
      bills: ['backPain'],
      everyMonths: 7,
      firstMonth: 5,
    },
    {
      visit: { patient: 'chen-lei', shown: 'self', institution: 'fukang', visitType: '41' },
      bills: ['coldMedicine'],
      everyMonths: 9,
      firstMonth: 1,
    },
    {
      visit: { patient: 'wu-guifang', shown: 'idCard', institution: 'kangning', visitType: '11' },
      bills: ['eyeDrops', 'bloodPressureRefill'],
      everyMonths: 5,
      firstMonth: 2,
    },
  ],
}
