import { yuan } from '../../world/money'
import type { Moment } from '../types'

/**
 * Money between the Lis, in the autumn of the last year: a transfer accepted, one refused, one that went back, one that
 * waits on the first morning, a plan of every month, and a premium paid.
 */
export const liMoney: readonly Moment[] = [
  { on: '2026-10-20', at: '19:10', act: { what: 'openWallet', owner: 'li-ming' } },
  { on: '2026-10-20', at: '19:22', act: { what: 'openWallet', owner: 'li-zhiqiang' } },
  { on: '2026-10-20', at: '19:31', act: { what: 'openWallet', owner: 'zhang-guiying' } },
  {
    on: '2026-10-20',
    at: '19:40',
    act: {
      what: 'sendWallet',
      sender: 'li-ming',
      payee: 'li-zhiqiang',
      relation: '51',
      amount: yuan(300),
      answer: 'accept',
    },
  },
  {
    on: '2026-10-21',
    at: '12:15',
    act: {
      what: 'planTransfer',
      owner: 'li-ming',
      payee: 'li-zhiqiang',
      relation: '51',
      amount: yuan(150),
      dayOfMonth: 25,
    },
  },
  { on: '2026-10-25', at: '06:05', act: { what: 'plannedWork' } },
  { on: '2026-10-25', at: '09:12', act: { what: 'acceptAll', payee: 'li-zhiqiang' } },
  {
    on: '2026-10-28',
    at: '20:03',
    act: {
      what: 'sendWallet',
      sender: 'li-ming',
      payee: 'zhang-guiying',
      relation: '52',
      amount: yuan(200),
      answer: 'refuse',
    },
  },
  {
    on: '2026-11-08',
    at: '18:45',
    act: {
      what: 'sendWallet',
      sender: 'li-ming',
      payee: 'zhang-guiying',
      relation: '52',
      amount: yuan(100),
      answer: 'none',
    },
  },
  { on: '2026-11-09', at: '06:00', act: { what: 'plannedWork' } },
  {
    on: '2026-11-10',
    at: '21:05',
    act: { what: 'payPremium', payer: 'wang-ruolan', insured: 'li-lele', relation: '20', year: 2027 },
  },
  {
    on: '2026-11-23',
    at: '08:12',
    act: {
      what: 'sendWallet',
      sender: 'li-ming',
      payee: 'zhang-guiying',
      relation: '52',
      amount: yuan(200),
      answer: 'none',
    },
  },
]
