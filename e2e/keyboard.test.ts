import { chen } from '../cloud/sandbox/world/families/chen'
import { inTab, see, showFaceIfAsked } from './support/family'
import { enter, write } from './support/keys'
import { openStage } from './support/stage'
import { addItem, codeOf, enterTerminalByKeys } from './support/terminal'

const stage = openStage()

const brother = chen.people.find(({ id }) => id === 'chen-lei')
if (!brother) throw new Error('the sandbox has lost the brother')

test('[keyboard] signed in, a brother bound, a grant given, a code shown, a record read, by keys alone', () =>
  stage.go(async () => {
    const page = await stage.phone('desk')
    await see(page, '看病买药，家人一起')
    await enter(page, /^登录/)
    await enter(page, /以陈静进入/)
    await inTab(page, '首页')
    await see(page, '出示家人的码')

    await enter(page, /^家人$/)
    await inTab(page, '家人')
    await see(page, '我家一图')
    await enter(page, /^添加家人/)
    await see(page, '请先备好')
    await enter(page, /家人是您的/)
    await enter(page, /^弟弟/)
    await write(page, /^姓名/, brother.name)
    await write(page, /^身份证号/, brother.idNumber)
    await enter(page, /^下一步：怎么同意/)
    await see(page, `${brother.name}怎么同意`)
    await enter(page, /^请家人刷脸/)
    await enter(page, /^本人$/)
    await see(page, `绑定弟弟 ${brother.name}`)

    await page.goto(`${stage.url()}/packages/aid/grant/index`)
    await see(page, '让谁用您的钱')
    await enter(page, /^弟弟/)
    await enter(page, /^下一步：用多少/)
    await see(page, '您的账户现在有')
    await write(page, /^每年最多/, '300')
    await enter(page, /^下一步：确认/)
    await see(page, '确认以后')
    await page.getByRole('button', { name: /^给弟弟开通共济/ }).waitFor()
    if (await page.getByText('个人承诺书').isVisible()) await write(page, /^签名/, '陈静')
    await enter(page, /^给弟弟开通共济/)
    await showFaceIfAsked(page, '正在生效', () => enter(page, /^本人$/))

    await page.goto(stage.url())
    await see(page, '出示家人的码')
    await enter(page, /^出示爸爸的医保码/)
    await page.getByRole('img', { name: /二维码/ }).waitFor()

    await page.goto(stage.url())
    await enter(page, /^记录$/)
    await see(page, /家里一共付了/)
    await enter(page, /门诊.*看详情$/)
    await see(page, '花的是谁的钱')
  }))

test('[keyboard] the counter: a code from the scanner, a bill, settled', () =>
  stage.go(async () => {
    const desk = await stage.desk()
    await enterTerminalByKeys(desk, stage.url(), '王敏')
    // A scanner types as a keyboard does, and ends with Enter.
    await desk.keyboard.press('F1')
    await desk.keyboard.type(await codeOf(stage.url(), 'chen-jing'))
    await desk.keyboard.press('Enter')
    await see(desk, /读到了/)
    await enter(desk, /人证一致/)
    await addItem(desk, '彩色超声', /彩色超声/)
    await enter(desk, /^预结算/)
    await see(desk, '不用收现金')
    await enter(desk, /^确认结算/)
    await see(desk, /结算好了/)
  }))
