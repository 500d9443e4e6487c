import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Outcome, replyOf } from '../../calls'
import { type Judged, type Refusal, refused } from '../../contract/refusals'

const JSON_TYPE = 'application/json; charset=utf-8'

/** What a protocol route answers when it is not a function. */
export interface RouteAnswer {
  readonly status?: 200 | 201
  readonly body: object
  readonly location?: string
}

export function sendOutcome(reply: FastifyReply, outcome: Outcome): FastifyReply {
  const { status, body } = replyOf(outcome, reply.request.id)
  return reply.code(status).type(JSON_TYPE).send(body)
}

export const sendRefusal = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  sendOutcome(reply, { ok: false, refusal })

/** Turns a judge of a request into a route handler. */
export const route =
  (judge: (request: FastifyRequest) => Promise<Judged<RouteAnswer>>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const judged = await judge(request)
    if (!judged.ok) return sendRefusal(reply, judged.refusal)
    const { status = 200, body, location } = judged.value
    if (location !== undefined) reply.header('location', location)
    return reply.code(status).type(JSON_TYPE).send(JSON.stringify(body))
  }

export const closed = route(async () => refused('OPERATION_NOT_SERVED'))
