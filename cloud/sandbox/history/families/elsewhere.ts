import type { FamilyHistory } from '../types'

/** The families of the real regions, who settle where the region's rules are known; and what everybody does. */
export const elsewhereHistory: FamilyHistory = {
  moments: [
    { on: '2026-11-16', at: '21:30', act: { what: 'readMessages' } },
    {
      on: '2024-12-02',
      at: '20:10',
      act: { what: 'grant', grantor: 'wang-yifan', beneficiary: 'wang-yanqiu', relation: '51' },
    },
    {
      on: '2024-12-10',
      at: '21:30',
      act: { what: 'grant', grantor: 'wang-yizhou', beneficiary: 'wang-yanqiu', relation: '51' },
    },
    {
      on: '2024-12-10',
      at: '21:41',
      act: { what: 'bind', holder: 'wang-yizhou', member: 'wang-yanqiu', relation: '51', way: 'faceToFace' },
    },
    {
      on: '2024-12-14',
      at: '11:00',
      act: {
        what: 'bind',
        holder: 'zhang-hongyuan',
        member: 'zhang-fusheng',
        relation: '51',
        way: 'faceToFace',
      },
    },
    {
      on: '2024-12-14',
      at: '11:12',
      act: { what: 'grant', grantor: 'zhang-hongyuan', beneficiary: 'zhang-fusheng', relation: '51' },
    },
    {
      on: '2024-12-20',
      at: '19:40',
      act: {
        what: 'bind',
        holder: 'huang-weiqiang',
        member: 'huang-bingkun',
        relation: '51',
        way: 'faceToFace',
      },
    },
    {
      on: '2025-02-16',
      at: '10:20',
      act: { what: 'grant', grantor: 'luo-yun', beneficiary: 'luo-guifen', relation: '52' },
    },
    {
      on: '2025-03-08',
      at: '20:02',
      act: { what: 'grant', grantor: 'huang-weiqiang', beneficiary: 'huang-xiaohe', relation: '30' },
    },
    {
      on: '2025-03-09',
      at: '20:15',
      act: { what: 'grant', grantor: 'gulinaer-aishan', beneficiary: 'huang-xiaohe', relation: '30' },
    },
  ],
  habits: [
    {
      visit: {
        patient: 'wang-yanqiu',
        shown: { by: 'wang-yizhou' },
        institution: 'yunshan',
        visitType: '11',
      },
      bills: ['bloodPressureReview', 'heartReview'],
      everyMonths: 3,
      firstMonth: 1,
    },
    {
      visit: { patient: 'wang-yifan', shown: 'self', institution: 'yunshan', visitType: '11' },
      bills: ['ultrasound'],
      everyMonths: 12,
      firstMonth: 6,
    },
    {
      visit: { patient: 'jin-yongzhe', shown: 'self', institution: 'jianghai', visitType: '11' },
      bills: ['dandongExample', 'bloodPressureRefill'],
      everyMonths: 6,
      firstMonth: 2,
    },
  ],
}
