import { randomUUID } from 'node:crypto'
import type { FunctionName, Functions, ParamsOf, ResultOf } from '../../cloud/contract/functions'
import type { Channel } from '../../cloud/contract/shapes'

const HEADERS = {
  'X-LC-Id': 'qinqing-yibao',
  'X-LC-Key': 'qinqing-yibao-client',
  'Content-Type': 'application/json',
}

/** Calls a function of the product as somebody who is signed in, or as nobody. */
export async function callAs<N extends FunctionName>(
  productUrl: string,
  sessionToken: string | null,
  name: N,
  params: ParamsOf<Functions[N]>,
): Promise<ResultOf<Functions[N]>> {
  const answer = await fetch(`${productUrl}/1.1/functions/${name}`, {
    method: 'POST',
    headers: { ...HEADERS, ...(sessionToken === null ? {} : { 'X-LC-Session': sessionToken }) },
    body: JSON.stringify(params),
  })
  const body = await answer.json()
  if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(body)}`)
  return body.result as ResultOf<Functions[N]>
}

/** Signs in as a person of the sandbox; answers the session token. */
export async function enterAs(
  productUrl: string,
  personaId: string,
  channel: Channel = 'h5',
): Promise<string> {
  const params = { requestId: randomUUID(), personaId, channel }
  return (await callAs(productUrl, null, 'enterAsPersona', params)).sessionToken
}

/** The signed-in user as the SDK keeps him in a browser. */
export async function userOf(productUrl: string, sessionToken: string): Promise<object> {
  const answer = await fetch(`${productUrl}/1.1/users/me`, {
    headers: { ...HEADERS, 'X-LC-Session': sessionToken },
  })
  const user = (await answer.json()) as { objectId: string }
  return { ...user, _id: user.objectId, _sessionToken: sessionToken }
}

/** A person of the sandbox invites a relative; answers the token of the link. */
export async function invite(
  productUrl: string,
  personaId: string,
  relative: { relation: string; name: string; idNumber: string },
): Promise<string> {
  const token = await enterAs(productUrl, personaId)
  const { application } = await callAs(productUrl, token, 'createInvitation', {
    requestId: randomUUID(),
    ...relative,
  })
  if (!application.invitation) throw new Error('an invitation without a link')
  return application.invitation.token
}

/** A cashier and his terminal, by HTTP alone: what is tested is the phone before him. */
export async function openCounter(productUrl: string, personaId: string) {
  const token = await enterAs(productUrl, personaId)
  const call = <N extends FunctionName>(name: N, params: ParamsOf<Functions[N]>) =>
    callAs(productUrl, token, name, params)
  const { terminalId, visitTypes } = await call('signInTerminal', {
    requestId: randomUUID(),
    terminalId: null,
  })
  const visitType = visitTypes[0]
  if (!visitType) throw new Error('no kind of visit here')

  return {
    /** Reads a code off a phone; answers the visit. */
    async scan(code: string): Promise<string> {
      const { visit } = await call('decodeCode', { requestId: randomUUID(), terminalId, code })
      return visit.visitId
    },
    /** Confirms the person and settles one item of the catalogue that the text finds. */
    async settle(visitId: string, item: string, count: number) {
      await call('registerVisit', { requestId: randomUUID(), visitId, visitType, identityConfirmed: true })
      const { items } = await call('searchCatalogue', { text: item })
      const code = items[0]?.code
      if (code === undefined) throw new Error(`nothing is called ${item}`)
      const bill = { visitId, items: [{ code, count }], useAccount: true, useAid: true }
      const { quote } = await call('quoteSettlement', bill)
      const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = quote.amounts
      const quoted = { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay }
      const { receipt } = await call('settle', { ...bill, requestId: randomUUID(), quoted })
      return receipt
    },
  }
}
