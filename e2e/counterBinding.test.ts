import type { Page } from 'playwright-core'
import { li } from '../cloud/sandbox/world/families/li'
import { zhao } from '../cloud/sandbox/world/families/zhao'
import { NEWBORNS } from '../cloud/sandbox/world/newborns'
import { choose, field, openTab, press, see, showFace, tap } from './support/family'
import { openStage } from './support/stage'

const personOf = (id: string) => {
  const found = [...zhao.people, ...li.people].find((person) => person.id === id)
  if (!found) throw new Error(`the sandbox has lost ${id}`)
  return found
}
const daughter = personOf('zhao-xiaomei')
const father = personOf('zhao-defu')
const mother = personOf('wang-ruolan')
const husband = personOf('li-ming')
const grandmother = personOf('zhang-guiying')
const [newborn] = NEWBORNS

const stage = openStage()

/** A line of a desk form by its label. */
const line = (desk: Page, label: string) => desk.getByLabel(label, { exact: true }).locator('visible=true')

async function openDesk(name: RegExp): Promise<Page> {
  const page = await stage.desk()
  await page.goto(`${stage.url()}/clerk`)
  await press(page, name)
  return page
}

test('[clerk] binds and grants at the window and prints; the family sees it on the phone', () =>
  stage.go(async () => {
    const desk = await openDesk(/林晓/)
    await press(desk, '窗口绑定')
    await line(desk, '绑定人姓名').fill(mother.name)
    await line(desk, '绑定人身份证号').fill(mother.idNumber)
    await line(desk, '家人姓名').fill(grandmother.name)
    await line(desk, '家人身份证号').fill(grandmother.idNumber)
    await line(desk, '家人是绑定人的').selectOption({ label: '婆婆' })

    // The holder must be there; then the relative shows her face before the window's camera.
    await press(desk, '家人在场，刷脸绑定')
    await see(desk, /要本人到场/)
    await line(desk, '绑定人在场，和身份证是同一个人').check()
    await press(desk, '家人在场，刷脸绑定')
    await showFace(desk)
    await see(desk, '亲情账户绑定业务办理表')
    await see(desk, '亲情账户绑定回执')
    const paper = await desk.pdf({ format: 'A4' })
    expect(paper.byteLength).toBeGreaterThan(5_000)
    await press(desk, '办下一件')

    await press(desk, '窗口共济')
    await line(desk, '授权人姓名').fill(mother.name)
    await line(desk, '授权人身份证号').fill(mother.idNumber)
    await line(desk, '授权人在场，和身份证是同一个人').check()
    await line(desk, '承诺书已手写签字').check()
    await line(desk, '使用人姓名').fill(husband.name)
    await line(desk, '使用人身份证号').fill(husband.idNumber)
    await line(desk, '使用人是授权人的').selectOption({ label: '丈夫' })
    await line(desk, '每年最多（元，不填就是不设）').fill('500')
    await press(desk, '开通共济')
    await see(desk, '家庭共济授权业务办理表')
    await see(desk, '每年最多 500.00 元')

    const phone = await stage.phone('phone', mother.name)
    await openTab(phone, '家人')
    await press(phone, '出示婆婆的码')
    await phone.getByRole('img', { name: /二维码/ }).waitFor()
  }))

test('a mother binds her newborn, which has no number yet, by its certificate and her face', () =>
  stage.go(async () => {
    if (!newborn) throw new Error('the sandbox has lost its newborn')
    const phone = await stage.phone('small', daughter.name)
    await openTab(phone, '家人')
    await press(phone, '添加家人')
    await press(phone, /刚出生/)
    await press(phone, /孩子是您的/)
    await choose(phone, /^儿子/)
    await field(phone, '出生医学证明编号').fill(newborn.birthCertNumber)
    await field(phone, '姓名').fill(daughter.name)
    await field(phone, '身份证号').fill(daughter.idNumber)
    await press(phone, '请妈妈刷脸，绑定')
    await showFace(phone)
    await see(phone, `绑定儿子 ${newborn.name}`)
    await see(phone, '妈妈本人刷脸')
  }))

test('[clerk] asks for a better paper; files care elsewhere and prints it; two clerks end a binding on a complaint', () =>
  stage.go(async () => {
    const first = await openDesk(/林晓/)
    await tap(first.getByRole('button', { name: /绑定女儿/ }))
    await press(first, '请补材料')
    await see(first, /先选一个原因/)
    await first.getByRole('radio', { name: '照片看不清' }).check()
    await press(first, '请补材料')
    await see(first, /已请家人补材料/)

    await press(first, '查人')
    await line(first, '身份证号').fill(father.idNumber)
    await press(first, '查')
    await line(first, '就医地').selectOption({ label: '武汉市' })
    await press(first, '办备案')
    await see(first, '异地就医备案业务办理表')
    await press(first, '办下一件')
    await tap(first.getByRole('button', { name: /因投诉解除/ }))
    await press(first, '解除绑定')
    await see(first, /已提出解除/)

    const second = await openDesk(/何敏/)
    await press(second, '同意解绑')
    await second.getByRole('button', { name: '同意解绑' }).waitFor({ state: 'detached' })
    await press(second, '月度数字')
    await see(second, '解除绑定')
  }))
