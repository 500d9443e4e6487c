import { keptOf } from '../ways/kept'
import { excesses } from '../ways/measures'
import type { OpenPhone } from '../ways/phone'
import { fingersOn } from './fingers'
import { startWeapp } from './startWeapp'

/** Steps in which a phone rests, and how long what they set off may take. */
const STEP_MS = 250
const BREATH_MS = 5

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, BREATH_MS))

/** A phone on WeChat's own engine in Node. */
export const openInNode: OpenPhone = async (productUrl, { logInCode, scanned, as }) => {
  const weapp = startWeapp({
    productUrl,
    logInCode,
    kept: await keptOf(productUrl, as, 'weapp'),
    query: scanned === undefined ? {} : { q: encodeURIComponent(scanned) },
  })
  const person = fingersOn(weapp)
  return {
    press: person.press,
    confirm: person.confirm,
    see: async (text) => void (await person.see(text)),
    find: person.find,
    gone: async (name, role) => void (await person.gone(name, role)),
    fill: person.fill,
    at: async (route) => void (await person.until(route, () => weapp.routes().at(-1) === route)),
    home: async () => weapp.home(),
    skip: async (ms) => weapp.skip(ms),
    async holdUp(name) {
      const what = `POST /1.1/functions/${name}`
      let release: () => void = () => undefined
      const through = new Promise<void>((resolve) => (release = resolve))
      weapp.network.slow = { what, through }
      return {
        count: () => weapp.network.sent.filter((one) => one === what).length,
        release: () => release(),
      }
    },
    async rest(ms) {
      const before = weapp.measures.draws.length
      for (let passed = 0; passed < ms; passed += STEP_MS) {
        weapp.skip(STEP_MS)
        await breathe()
      }
      return weapp.measures.draws.slice(before)
    },
    readCode: async () => (await person.find(/^放大条形码/)).replace(/\D/g, ''),
    picture: async () => undefined,
    amiss: async () => [...weapp.faults, ...excesses(weapp.measures)],
    end: async () => weapp.end(),
  }
}
