import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { UserDocument, Versioned } from '../../store'
import type { HostParts } from '../parts'
import { sessionTokenOf } from '../protocol/requests'

export interface Owner {
  readonly actor: Actor
  readonly user: Versioned<UserDocument>
  readonly token: string
}

/** Who sends a request, with his row; USER_NOT_FOUND, the client's word for "signed out", when nobody. */
export async function ownerOf(parts: HostParts, request: FastifyRequest): Promise<Judged<Owner>> {
  const token = sessionTokenOf(request)
  const actor = token === null ? null : await parts.sessions.actorOf(token)
  const user = actor === null ? null : await parts.store.get('user', actor.userId)
  if (token === null || actor === null || user === null) return refused('USER_NOT_FOUND')
  return granted({ actor, user, token })
}
