import { choose, openTab, press, see, tap } from './support/family'
import { openStage } from './support/stage'
import { until } from './support/until'

const stage = openStage()

test('[records] filtered by person, one read to its details, and down to why', () =>
  stage.go(async () => {
    const phone = await stage.phone('small', '陈静')
    await openTab(phone, '记录')
    await see(phone, /家里一共付了/)
    await press(phone, /全部家人|看谁的记录/)
    await choose(phone, /爸爸/)
    // The chip says it; what others had is gone from the list.
    await phone.getByRole('button', { name: '爸爸', exact: true }).locator('visible=true').first().waitFor()
    await press(phone, /爸爸.*看详情$/)
    await see(phone, '花的是谁的钱')
    await press(phone, /为什么是这个数/)
    await see(phone, /起付线/)
    await see(phone, /合起来/)
  }))

test('[records] the yearly statement on paper: all of it, not one screen', () =>
  stage.go(async () => {
    const phone = await stage.phone('small', '陈静')
    await phone.goto(`${stage.url()}/packages/record/year/index`)
    await see(phone, /我今年的起付线和封顶/)
    await phone.emulateMedia({ media: 'print' })
    const [paper = 0, page = 0] = await phone.evaluate(() =>
      [document.documentElement, document.querySelector('.page-root')].map((one) => one?.scrollHeight ?? 0),
    )
    expect(page).toBeGreaterThan(568)
    expect(paper).toBeGreaterThanOrEqual(page)
    const head = phone.locator('.nav').locator('visible=true')
    expect(await head.evaluate((one) => getComputedStyle(one).position)).toBe('static')
  }))

test('[messages] read, and all marked as read', () =>
  stage.go(async () => {
    const phone = await stage.phone('phone', '陈国栋')
    await openTab(phone, '我的')
    await press(phone, /消息/)
    await press(phone, '全部标为已读')
    await phone
      .getByRole('button', { name: '全部标为已读' })
      .locator('visible=true')
      .waitFor({ state: 'hidden' })
  }))

test('[diagnosis] a mother without a grant: each precondition, and the button that mends it', () =>
  stage.go(async () => {
    const phone = await stage.phone('desk', '林秀兰')
    await phone.goto(`${stage.url()}/packages/diagnosis/index/index`)
    await press(phone, '跳过，直接查')
    await phone.getByRole('list', { name: '一项一项查' }).waitFor()
    await until(
      'the preconditions',
      () => phone.getByRole('listitem').count(),
      (count) => count > 2,
    )
  }))

test('an address that is no page leads home, which says so', () =>
  stage.go(async () => {
    const phone = await stage.bare('phone')
    await phone.goto(`${stage.url()}/packages/nothing/here`)
    await see(phone, '没有这个页面。')
    await see(phone, '看病买药，家人一起')
  }))

test('[policy] the rules of a region, two regions beside each other, and what is possible between them', () =>
  stage.go(async () => {
    const desk = await stage.desk()
    await desk.goto(`${stage.url()}/policy`)
    await see(desk, '官方五问')
    const part = (name: string) => desk.getByRole('tab', { name }).or(desk.getByRole('button', { name }))
    await tap(part('两地对比'))
    await see(desk, /项不同|完全一样/)
    await tap(part('两地能不能共济'))
    await see(desk, /付钱的家人在/)
  }))
