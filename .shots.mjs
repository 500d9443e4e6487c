import { chromium } from 'playwright-core'
import { mkdirSync } from 'node:fs'
const url = process.argv[2]
mkdirSync('/tmp/c/shots', { recursive: true })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] })
const errors=[]
async function ctx(width, elder, dark){
  const c = await browser.newContext({ viewport:{width,height:812}, deviceScaleFactor:1, locale:'zh-CN', timezoneId:'Asia/Shanghai', colorScheme: dark?'dark':'light' })
  const p = await c.newPage(); p.setDefaultTimeout(60000)
  p.on('console', m => m.type()==='error' && errors.push(m.text().slice(0,200)))
  await p.goto(url+'/'); 
  await p.getByRole('button',{name:'登录'}).locator('visible=true').first().click()
  await p.getByRole('button',{name:/以陈静进入/}).locator('visible=true').first().click()
  await p.waitForTimeout(3000)
  if(elder){ await p.getByRole('button',{name:/大字|关怀/}).locator('visible=true').first().click().catch(e=>errors.push('elder '+e.message.slice(0,80))); await p.waitForTimeout(500) }
  return p
}
const shot = async (p,n) => { await p.waitForTimeout(2500); await p.screenshot({path:`/tmp/c/shots/${n}.png`,fullPage:true}); console.log(n) }
const pages = { request:'/packages/aid/request/index', used:'/packages/aid/used/index', year:'/packages/record/year/index' }
for (const [w,e,d,tag] of [[375,false,false,'n'],[320,true,false,'e'],[414,false,true,'d']]) {
  const p = await ctx(w,e,d)
  for (const [n,path] of Object.entries(pages)) { await p.goto(url+path); await shot(p,`${n}-${tag}`) }
  await p.goto(url+'/pages/family/index'); await shot(p,`family-${tag}`)
  if(tag==='n'){ await p.goto(url+'/packages/record/year/index'); await p.waitForTimeout(2500); const t=p.getByRole('button',{name:'看表格'}).locator('visible=true'); await t.first().click(); await t.first().click().catch(()=>{}); await shot(p,'year-table') }
  await p.goto(url+'/pages/records/index'); await p.waitForTimeout(2500)
  await p.getByText(/门诊$|药店/).locator('visible=true').nth(2).click().catch(e=>errors.push('rec '+e.message.slice(0,80))); await shot(p,`record-${tag}`)
  const b = p.getByRole('button',{name:'这不是我'}).locator('visible=true').first()
  await b.click().catch(e=>errors.push('dsp '+e.message.slice(0,80))); await shot(p,`dispute-${tag}`)
  await p.goto(url+'/pages/family/index'); await p.waitForTimeout(2000)
  await p.getByRole('button',{name:/^管理爸爸/}).locator('visible=true').last().click().catch(e=>errors.push('man '+e.message.slice(0,80))); await shot(p,`grant-${tag}`)
  await p.goto(url+'/packages/aid/order/index'); await shot(p,`order-${tag}`)
  await p.context().close()
}
console.log(errors.join('\n')); await browser.close()
