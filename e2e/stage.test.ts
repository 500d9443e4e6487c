import { openStage } from './support/stage'

const stage = openStage()

test('[stage] with one mouse: the phone shows a code, the counter’s scanner reads it', () =>
  stage.go(async () => {
    const desk = await stage.desk()
    await desk.goto(`${stage.url()}/stage`)
    // The page has a picture for its tab, so that no browser asks for a favicon that is not there.
    const icon = await desk.locator('link[rel=icon]').getAttribute('href')
    expect(await desk.evaluate((src) => Object.assign(new Image(), { src }).decode(), icon)).toBeUndefined()
    const phone = desk.frameLocator('iframe[title=家里的手机]')
    const counter = desk.frameLocator('iframe[title=医院的窗口]')
    const scan = desk.getByRole('button', { name: '扫左边手机上的码' })

    // Before anybody is at work, and before the phone shows a code, the scanner says what is missing.
    await scan.click()
    await desk.getByText(/先选一位收费员/).waitFor()
    await counter.getByRole('button', { name: /于波/ }).click()
    await counter.getByText('江海卫生院', { exact: true }).waitFor()
    await scan.click()
    await desk.getByText(/左边的手机上没有码/).waitFor()

    await phone.getByRole('button', { name: /登录/ }).locator('visible=true').first().click()
    await phone.getByRole('button', { name: /以陈静进入/ }).click()
    await phone.getByRole('button', { name: '出示爸爸的医保码' }).click()
    await phone
      .getByRole('img', { name: /二维码/ })
      .locator('visible=true')
      .waitFor()
    await scan.click()
    await counter.getByText(/读到了/).waitFor()
    await phone.getByText(/^已扫码/).waitFor()

    // What a page of the phone brings into sight must not move the phone in its case: nothing scrolls there.
    const moved = await desk.locator('.scr').evaluate((place) => {
      place.scrollTo(500, 500)
      return [place.scrollLeft, place.scrollTop]
    })
    expect(moved).toEqual([0, 0])
  }))
