import type { Page } from 'playwright-core'
import { invite } from '../counter'
import { DAUGHTER, daughter, father } from '../familyWang'
import type { Ask, Entry } from './entry'

const CHEN = 'chen-jing'

function some<T>(list: readonly T[], what: string): T {
  const [first] = list
  if (first === undefined) throw new Error(`the sandbox has no ${what} to look at`)
  return first
}
const record = async (ask: Ask) =>
  some((await ask('listUsage', { filter: {}, limit: 1 })).records, 'record').recordId
const binding = async (ask: Ask) => ({
  bindingId: some((await ask('listFamily', {})).members, 'member').bindingId,
})
const grant = async (ask: Ask) => ({ grantId: some((await ask('listGrants', {})).given, 'grant').grantId })
const pressed =
  (selector: string, place = 0) =>
  async (page: Page) => {
    await page.locator(selector).locator('visible=true').nth(place).click()
  }

/** The pages of a family's phone. */
export const phonePages = (productUrl: string): readonly Entry[] => [
  { page: 'pages/home/index', state: 'signed out', as: null },
  { page: 'pages/home/index', as: CHEN },
  { page: 'pages/family/index', as: CHEN },
  { page: 'pages/family/index', state: 'alone', as: 'huang-bingkun' },
  { page: 'pages/code/index', as: CHEN },
  { page: 'pages/code/index', state: 'not activated', as: 'sun-li' },
  { page: 'pages/records/index', as: CHEN },
  { page: 'pages/me/index', as: CHEN },
  { page: 'pages/gallery/index', as: null },
  { page: 'packages/account/signIn/index', as: null },
  { page: 'packages/account/phone/index', as: null },
  { page: 'packages/account/phone/index', state: 'wrong', as: null, reach: pressed('.foot .btn') },
  { page: 'packages/account/verify/index', as: 'jin-meihua' },
  { page: 'packages/account/verify/index', state: 'wrong', as: 'jin-meihua', reach: pressed('.foot .btn') },
  { page: 'packages/account/credential/index', as: 'sun-li' },
  { page: 'packages/account/pin/index', as: CHEN },
  { page: 'packages/account/suspension/index', as: CHEN },
  { page: 'packages/account/devices/index', as: CHEN },
  { page: 'packages/account/poster/index', as: CHEN, query: async () => ({ token: 'gone' }) },
  { page: 'packages/messages/index/index', as: CHEN },
  { page: 'packages/record/detail/index', as: CHEN, query: async (ask) => ({ id: await record(ask) }) },
  {
    page: 'packages/record/explain/index',
    as: CHEN,
    query: async (ask) => {
      const { record: found } = await ask('getUsage', { recordId: await record(ask) })
      return { id: found.settlementId ?? '', record: found.recordId }
    },
  },
  { page: 'packages/binding/apply/index', as: CHEN },
  { page: 'packages/binding/apply/index', state: 'wrong', as: CHEN, reach: pressed('.btn.primary') },
  {
    page: 'packages/binding/invitation/index',
    as: daughter.id,
    query: async () => {
      const { name, idNumber } = daughter
      return { token: await invite(productUrl, father.id, { relation: DAUGHTER, name, idNumber }) }
    },
  },
  { page: 'packages/binding/progress/index', as: 'wang-ruolan' },
  { page: 'packages/binding/progress/index', state: 'none yet', as: 'huang-bingkun' },
  { page: 'packages/binding/member/index', as: CHEN, query: binding },
  {
    page: 'packages/binding/member/index',
    state: 'unbinding',
    as: CHEN,
    query: binding,
    reach: pressed('.btn.danger'),
  },
  { page: 'packages/aid/grant/index', as: CHEN },
  { page: 'packages/aid/detail/index', as: CHEN, query: grant },
  {
    page: 'packages/aid/detail/index',
    state: 'ending',
    as: CHEN,
    query: grant,
    reach: pressed('.btn.danger'),
  },
  { page: 'packages/aid/order/index', as: 'wang-yanqiu' },
  { page: 'packages/wallet/home/index', as: 'li-ming' },
  { page: 'packages/wallet/home/index', state: 'one waits', as: 'zhang-guiying' },
  { page: 'packages/wallet/send/index', as: 'li-ming' },
  { page: 'packages/wallet/history/index', as: 'li-ming' },
  { page: 'packages/wallet/premium/index', as: 'wang-ruolan' },
  { page: 'packages/diagnosis/index/index', as: CHEN },
  {
    page: 'packages/diagnosis/index/index',
    state: 'found',
    as: CHEN,
    query: async () => ({ saw: 'noMoney' }),
  },
  { page: 'packages/record/year/index', as: CHEN },
  { page: 'packages/aid/request/index', as: 'chen-guodong' },
  { page: 'packages/aid/used/index', as: CHEN },
  { page: 'packages/binding/newborn/index', as: 'zhao-xiaomei' },
  {
    page: 'packages/binding/supplement/index',
    as: 'chen-lei',
    query: async (ask) => {
      const { applications } = await ask('listApplications', {})
      const waiting = applications.filter(({ state }) => state === 'needSupplement')
      return { applicationId: some(waiting, 'application that waits for a paper').applicationId }
    },
  },
  { page: 'packages/me/privacy/index', as: CHEN },
  { page: 'packages/me/access/index', as: CHEN },
  { page: 'packages/me/remove/index', as: CHEN },
  { page: 'packages/me/cardLoss/index', as: CHEN },
  { page: 'packages/me/otherPlace/index', as: CHEN },
  { page: 'packages/me/help/index', as: CHEN },
  { page: 'packages/me/legal/index', as: CHEN },
]
