import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

const HEADERS = {
  'content-type': 'application/json',
  'X-LC-Id': 'qinqing-yibao',
  'X-LC-Key': 'qinqing-yibao-client',
}
const STAFF = ['wang-min', 'tang-wei']
const TERMINALS = ['trm_songhe-3', 'trm_songhe-5']
/** An answer that has not come by then is taken for lost. */
const PATIENCE_MS = 5_000
/** Refusals that judge nothing: the same request is sent again, as the mini-program does. */
const UNJUDGED = new Set(['TIMED_OUT', 'INTERNAL', 'BUSY'])

/** One call; null when no answer came or it judged nothing. */
async function once(url, token, fn, params) {
  try {
    const answer = await fetch(`${url}/1.1/functions/${fn}`, {
      method: 'POST',
      headers: token ? { ...HEADERS, 'X-LC-Session': token } : HEADERS,
      body: JSON.stringify(params),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const body = await answer.json()
    if (answer.ok) return { ok: true, result: body.result }
    return body.refusal === undefined || UNJUDGED.has(body.refusal)
      ? null
      : { ok: false, refusal: body.refusal }
  } catch {
    return null
  }
}

/**
 * People who settle bills one after the other against a host that may die; each call is repeated under its request id
 * until somebody answers. `url` may change while they work.
 */
export function startLoad(site, workers = 8) {
  const settled = []
  const faults = []
  let stopping = false
  let longestSilence = 0
  let answeredAt = Date.now()
  let answers = 0

  async function call(token, fn, params) {
    const requestId = randomUUID()
    for (;;) {
      const outcome = await once(site.url, token, fn, { requestId, ...params })
      if (outcome) {
        const now = Date.now()
        longestSilence = Math.max(longestSilence, now - answeredAt)
        answeredAt = now
        answers += 1
        return { ...outcome, requestId }
      }
      await sleep(50)
    }
  }
  const read = async (token, fn, params) => {
    for (;;) {
      const outcome = await once(site.url, token, fn, params)
      if (outcome) return outcome
      await sleep(50)
    }
  }

  async function work(number, patients) {
    const entered = await call(null, 'enterAsPersona', {
      personaId: STAFF[number % STAFF.length],
      channel: 'h5',
    })
    const token = entered.result.sessionToken
    const terminalId = TERMINALS[number % TERMINALS.length]
    for (let turn = 0; !stopping; turn += 1) {
      const idNumber = patients[(number + turn) % patients.length]
      const opened = await call(token, 'openVisitByCard', { terminalId, card: { type: '02', idNumber } })
      if (!opened.ok) continue
      const { visitId } = opened.result.visit
      await call(token, 'registerVisit', { visitId, visitType: '11', identityConfirmed: true })
      const bill = {
        visitId,
        items: [{ code: 'F3012', count: 1, price: 3_000 }],
        useAccount: true,
        useAid: true,
      }
      const quote = await read(token, 'quoteSettlement', bill)
      if (!quote.ok) continue
      const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = quote.result.quote.amounts
      const params = { ...bill, quoted: { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } }
      const done = await call(token, 'settle', params)
      if (done.ok) {
        const { settlementId } = done.result.receipt
        settled.push({ token, visitId, settlementId, params: { requestId: done.requestId, ...params } })
      } else if (done.refusal !== 'QUOTE_CHANGED') faults.push(done.refusal)
    }
  }

  async function run() {
    const { result } = await read(null, 'listPersonas', {})
    const patients = result.personas.flatMap((persona) =>
      persona.age >= 18 && persona.idNumber ? [persona.idNumber] : [],
    )
    await Promise.all(Array.from({ length: workers }, (_, number) => work(number, patients)))
  }
  const running = run()
  return {
    /** Settlements that were acknowledged so far. */
    settled,
    faults,
    /** Forgets the longest silence so far: call it before something breaks. */
    listen() {
      longestSilence = 0
      answeredAt = Date.now()
    },
    /** The longest time without any answer since `listen`, seconds. */
    silence: () => Number((Math.max(longestSilence, Date.now() - answeredAt) / 1000).toFixed(1)),
    answers: () => answers,
    /** Resolves when so many more bills have been settled. */
    async more(count, limitMs = 240_000) {
      const wanted = settled.length + count
      const until = Date.now() + limitMs
      while (settled.length < wanted) {
        if (Date.now() > until) throw new Error(`no ${count} settlements within ${limitMs / 1000} s`)
        await sleep(50)
      }
    },
    async stop() {
      stopping = true
      await running
    },
  }
}

/**
 * Asks for every acknowledged settlement again under its request id. Lost: it is not there. Twice: the same request
 * made another one.
 */
export async function askAgain(url, settled) {
  let lost = 0
  let twice = 0
  for (const { token, settlementId, params } of settled) {
    let again = null
    while (again === null) again = await once(url, token, 'settle', params)
    if (again.ok && again.result.receipt.settlementId !== settlementId) twice += 1
    let found = null
    while (found === null) found = await once(url, token, 'getSettlement', { settlementId })
    if (!found.ok || !again.ok) lost += 1
  }
  return { lost, twice }
}
