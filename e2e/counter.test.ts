import type { Page } from 'playwright-core'
import { luo } from '../cloud/sandbox/world/families/luo'
import { holds, see } from './support/family'
import { enter, write } from './support/keys'
import { openStage } from './support/stage'
import { addItem, codeOf, enterTerminalByKeys } from './support/terminal'

const stage = openStage()

const mother = luo.people.find(({ id }) => id === 'luo-guifen')
if (!mother) throw new Error('the sandbox has lost the mother')

async function openByIdCard(desk: Page): Promise<void> {
  await enter(desk, /^身份证$/)
  await write(desk, /18 位身份证号/, mother?.idNumber ?? '')
  await desk.keyboard.press('Enter')
  await see(desk, '读到了，卡有效')
}

test('[counter] by keys alone: ID card, bill, second scan, receipt, partial return, the day closed', () =>
  stage.go(async () => {
    const desk = await stage.desk()
    await enterTerminalByKeys(desk, stage.url(), '王敏')
    await openByIdCard(desk)
    await desk.keyboard.press('F4')
    await desk.getByText('普通门诊').first().waitFor()
    for (let times = 0; times < 4; times += 1) await addItem(desk, 'fbcscs', /腹部彩色超声/)
    await addItem(desk, 'xzsx', /血脂四项/)
    await desk.keyboard.press('F6')
    await see(desk, '请收现金')
    await desk.keyboard.press('F9')
    await see(desk, '先收现金，或扫家人的码')

    await desk.keyboard.press('F2')
    await desk.getByRole('dialog', { name: '扫家人的码' }).waitFor()
    await desk.keyboard.type(await codeOf(stage.url(), 'luo-yun'))
    await desk.keyboard.press('Enter')
    await desk.getByRole('dialog', { name: '扫家人的码' }).waitFor({ state: 'hidden' })
    await see(desk, '家人共济')

    await desk.keyboard.press('F7')
    const receipt = desk.getByRole('dialog', { name: '结算凭条' })
    await receipt.getByText('腹部彩色超声').waitFor()
    await desk.keyboard.press('Escape')
    await receipt.waitFor({ state: 'hidden' })

    await desk.keyboard.press('F4')
    await desk.getByRole('dialog', { name: '退项目' }).waitFor()
    await desk.getByRole('spinbutton', { name: /腹部彩色超声/ }).waitFor()
    await write(desk, /^退 腹部彩色超声/, '3')
    await enter(desk, /^退这些/)
    await see(desk, /退了 360.00 元的项目/)
    await enter(desk, /^知道了/)

    await desk.keyboard.press('F10')
    const day = desk.getByRole('dialog', { name: /^日结/ })
    await see(desk, '清单和账本一致，相差 0.00')
    for (const done of ['普通门诊', '家人代付', '退项目'])
      await day.getByRole('cell', { name: done, exact: true }).first().waitFor()
    await enter(desk, /^日结$/)
    await enter(desk, /^确定日结/)
    await see(desk, /已经日结，清单不会再变/)
    await desk.keyboard.press('Escape')
    await day.waitFor({ state: 'hidden' })
    await desk.keyboard.press('F1')
    await desk.getByLabel(/18 位身份证号/).waitFor()
  }))

test('[counter] a stay: admitted by card, discharged at another window from the list', () =>
  stage.go(async () => {
    const desk = await stage.desk()
    await enterTerminalByKeys(desk, stage.url(), '王敏')
    // The list names the window that is taken, not the one that was asked for.
    const windows = desk.getByLabel('哪个窗口')
    const [, another = ''] = await windows
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
    await windows.selectOption(another)
    await holds(windows, another)
    await see(desk, /今天 0 笔/)
    await openByIdCard(desk)
    await desk.getByLabel('就诊类别').selectOption({ label: '住院' })
    await desk.keyboard.press('F4')
    await see(desk, /入院登记好了，出院时结算/)
    await desk.keyboard.press('F5')
    await desk.getByRole('dialog', { name: '在院的人' }).waitFor()
    await desk.getByRole('button', { name: /人证一致，办出院/ }).waitFor()
    await enter(desk, /人证一致，办出院/)
    await see(desk, '读到了，卡有效')
    await addItem(desk, 'fbcscs', /腹部彩色超声/)
    await desk.keyboard.press('F6')
    await see(desk, '请收现金')
    await desk.keyboard.press('F9')
    await see(desk, /先收现金，或扫家人的码|已收现金/)
  }))
