import { invite, openCounter } from '../support/counter'
import { father, SON, son } from '../support/familyWang'
import { excesses } from '../support/ways/measures'
import { runWays } from '../support/ways/runWays'
import { type Fingers, fingersOn } from '../support/weapp/fingers'
import { openInNode } from '../support/weapp/phone'
import { type StartOptions, startWeapp, type Weapp } from '../support/weapp/startWeapp'

jest.setTimeout(600_000)

const scene = runWays(openInNode)

/** What follows is gone on WeChat in Node alone: what only there can be withheld or caused. */
const open: Weapp[] = []
afterEach(() => {
  for (const weapp of open.splice(0)) weapp.end()
})

function phone(options: Partial<StartOptions> = {}): { weapp: Weapp; person: Fingers } {
  const weapp = startWeapp({ productUrl: scene.productUrl, ...options })
  open.push(weapp)
  return { weapp, person: fingersOn(weapp) }
}

/** What holds whatever was done. */
function expectSound(weapp: Weapp): void {
  expect([...weapp.faults, ...excesses(weapp.measures)]).toEqual([])
}

const enterAs = (person: Fingers, name: string) => person.press(new RegExp(`^以${name}进入`))

/** Signs in from the home page, and waits until it is there again before pressing on. */
async function signInAs(person: Fingers, name: string): Promise<void> {
  await person.press('登录')
  await enterAs(person, name)
  await person.see('最近使用')
}

test('[sign-in] by a code that WeChat would not have given is refused with a sentence', async () => {
  const { weapp, person } = phone({ logInCode: 'nonsense' })
  await person.press('登录')
  await person.press('一键登录')
  await person.until('what was wrong', () => person.peek('alert', /./))
  expect(weapp.routes()).toEqual(['pages/home/index', 'packages/account/signIn/index'])
})

test('a card that names no page of today opens home, which says so', async () => {
  const { weapp, person } = phone({ path: 'packages/nothing/here' })
  await person.until('a page', () => weapp.routes().length > 0)
  expect(weapp.routes()).toEqual(['pages/home/index'])
  await person.see('没有这个页面。')
  expectSound(weapp)
})

test('[invitation] a scanned mini-program code (scene) leads a stranger to it, who cannot accept', async () => {
  const { name, idNumber } = son
  const token = await invite(scene.productUrl, father.id, { relation: SON, name, idNumber })
  const { weapp, person } = phone({ query: { scene: encodeURIComponent(`i/${token}`) } })
  await enterAs(person, '陈静')
  await person.see('您登录的不是被邀请的人')
  expect(person.peek('button', '刷脸同意')).toBeUndefined()
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
  const counter = await openCounter(scene.productUrl, 'wang-min')
  await expect(counter.scan(first)).rejects.toThrow('CODE_VOID')
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
