import { invite, openCounter } from '../support/counter'
import { DAUGHTER, daughter, father } from '../support/familyWang'
import { type Product, startProduct } from '../support/product'
import { type Fingers, fingersOn } from '../support/weapp/fingers'
import { SET_DATA_LIMIT, type StartOptions, startWeapp, type Weapp } from '../support/weapp/startWeapp'

jest.setTimeout(240_000)

/** A code lives for a minute. */
const MORE_THAN_A_LIFE_MS = 61_000

let product: Product
const open: Weapp[] = []

beforeAll(async () => {
  product = await startProduct()
}, 240_000)

afterEach(() => {
  for (const weapp of open.splice(0)) weapp.end()
})

afterAll(() => product?.stop())

function phone(options: Partial<StartOptions> = {}): { weapp: Weapp; person: Fingers } {
  const weapp = startWeapp({ productUrl: product.url, ...options })
  open.push(weapp)
  return { weapp, person: fingersOn(weapp) }
}

/** What holds whatever was done: nothing crashed, and no `setData` was larger than WeChat takes. */
function expectSound(weapp: Weapp): void {
  expect(weapp.faults).toEqual([])
  expect(Math.max(...weapp.sizes)).toBeLessThanOrEqual(SET_DATA_LIMIT)
}

const enterAs = (person: Fingers, name: string) => person.press(new RegExp(`^以${name}进入`))

/** Signs in from the home page, and waits until it is there again before pressing on. */
async function signInAs(person: Fingers, name: string): Promise<void> {
  await person.press('登录')
  await enterAs(person, name)
  await person.see('最近使用')
}

test('[sign-in] by wx.login: a new openid becomes a user, who still has to show who he is', async () => {
  const { weapp, person } = phone({ logInCode: 'sandbox:weapp-in-node' })
  await person.press('登录')
  await person.press('一键登录')
  await person.until('the home page', () => weapp.routes().length === 1)
  await person.press('实名认证')
  await person.fill('姓名', daughter.name)
  await person.until('the verification', () => weapp.routes().at(-1) === 'packages/account/verify/index')
  expect(weapp.network.sent).toContain('POST /1.1/users')
  expectSound(weapp)
})

test('[sign-in] by a code that WeChat would not have given is refused with a sentence', async () => {
  const { weapp, person } = phone({ logInCode: 'nonsense' })
  await person.press('登录')
  await person.press('一键登录')
  await person.until('what was wrong', () => person.peek('alert', /./))
  expect(weapp.routes()).toEqual(['pages/home/index', 'packages/account/signIn/index'])
})

describe('an invitation', () => {
  let token: string
  beforeAll(async () => {
    const { name, idNumber } = daughter
    token = await invite(product.url, father.id, { relation: DAUGHTER, name, idNumber })
  })

  test('[invitation] a scanned mini-program code (scene) leads a stranger to it, who cannot accept', async () => {
    const { weapp, person } = phone({ query: { scene: encodeURIComponent(`i/${token}`) } })
    await enterAs(person, '陈静')
    await person.see('您登录的不是被邀请的人')
    expect(person.peek('button', '刷脸同意')).toBeUndefined()
    expectSound(weapp)
  })

  test('[invitation] a scanned link (q) leads the invited person to it, who consents by face', async () => {
    const { weapp, person } = phone({ query: { q: encodeURIComponent(`${product.url}/i/${token}`) } })
    await enterAs(person, daughter.name)
    await person.press('刷脸同意')
    await person.press('本人')
    await person.see('已同意')
    expectSound(weapp)
  })
})

test('[code] shown, renewed in silence, scanned and settled; the result leads to why', async () => {
  const { weapp, person } = phone()
  await signInAs(person, '陈静')
  await person.press('医保码')
  const digits = () => person.peek('button', /^放大条形码/)?.replace(/\D/g, '')
  const first = await person.until('a code', digits)
  expect(first).toMatch(/^86\d{16}$/)
  await person.until('full brightness', () => weapp.events.brightness === 1)

  weapp.skip(MORE_THAN_A_LIFE_MS)
  const second = await person.until('another code', () => {
    const now = digits()
    return now !== first && now
  })

  const counter = await openCounter(product.url, 'wang-min')
  const visit = await counter.scan(second)
  await person.see('已扫码')
  const { amounts } = await counter.settle(visit, '阿托伐他汀', 1)
  await person.see('结算好了')
  await person.see((amounts.totalFee / 100).toFixed(2))
  await person.press('看为什么是这个数')
  await person.see('起付线')
  expectSound(weapp)
})

test('[code] a screenshot voids the code in it, and another comes', async () => {
  const { weapp, person } = phone()
  await signInAs(person, '周文涛')
  await person.press('医保码')
  const digits = () => person.peek('button', /^放大条形码/)?.replace(/\D/g, '')
  const first = await person.until('a code', digits)
  weapp.events.screenshot()
  await person.see('已经换了一个新码')
  expect(digits()).toMatch(/^86\d{16}$/)
  expect(digits()).not.toBe(first)
  await person.until('the old code is void', () =>
    weapp.network.answered.includes('POST /1.1/functions/voidCode'),
  )
  const counter = await openCounter(product.url, 'wang-min')
  await expect(counter.scan(first)).rejects.toThrow('CODE_VOID')
  expectSound(weapp)
})

test('[records] the family’s records, and the details of one', async () => {
  const { weapp, person } = phone()
  await signInAs(person, '陈静')
  await person.press('记录')
  await person.see(/家里一共付了/)
  await person.press(/松鹤/)
  await person.see('花的是谁的钱')
  await person.see('费用明细')
  expect(weapp.routes().at(-1)).toBe('packages/record/detail/index')
  expectSound(weapp)
})

test('[code] without network the code page says what to do, and goes on when it is back', async () => {
  const { weapp, person } = phone()
  await signInAs(person, '陈静')
  await person.press('家人')
  await person.see('爸爸')
  weapp.network.offline = true
  await person.press('医保码')
  await person.see('没有网络')
  weapp.network.offline = false
  await person.until('a code', () => person.peek('button', /^放大条形码/))
})
