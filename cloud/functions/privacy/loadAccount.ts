import type { Context, PersonActor } from '../../calls'
import { isOpenGrant } from '../../domain/grant'
import type {
  BindingDocument,
  CodeDocument,
  ConsentDocument,
  CredentialDocument,
  GrantDocument,
  LoginDocument,
  MessageDocument,
  PersonDocument,
  PlanDocument,
  SessionDocument,
  UserDocument,
  Versioned,
} from '../../store'
import { loadLiveCodes } from '../code/liveCodes'

/** Everything of a person that ends with his account. */
export interface Account {
  readonly person: Versioned<PersonDocument>
  readonly credential: Versioned<CredentialDocument> | null
  readonly consent: Versioned<ConsentDocument> | null
  readonly bindings: readonly Versioned<BindingDocument>[]
  /** Given by him: live, or waiting for a relative's consent. */
  readonly grants: readonly Versioned<GrantDocument>[]
  readonly plans: readonly Versioned<PlanDocument>[]
  readonly codes: readonly Versioned<CodeDocument>[]
  readonly messages: readonly Versioned<MessageDocument>[]
  /** His log-ins that are neither staff's nor a clerk's. */
  readonly users: readonly Versioned<UserDocument>[]
  readonly logins: readonly Versioned<LoginDocument>[]
  readonly sessions: readonly Versioned<SessionDocument>[]
  /** Wallet transfers on their way, from him or to him. */
  readonly waiting: number
}

/** Reads it all; null where the registry has no such person. */
export async function loadAccount({ store, ports, actor }: Context<PersonActor>): Promise<Account | null> {
  const { personId } = actor
  const [person, credential, consent, held, heldBy, given, plans, codes, messages, joined, sent, coming] =
    await Promise.all([
      store.get('person', personId),
      store.get('credential', personId),
      store.get('consent', personId),
      store.find('binding', { holderId: personId }),
      store.find('binding', { memberId: personId }),
      store.find('grant', { grantorId: personId }),
      store.find('plan', { ownerId: personId }),
      loadLiveCodes(store, { personId }, ports.clock.realNow()),
      store.find('message', { personId }),
      store.find('user', { personId }),
      store.find('transfer', { senderId: personId }),
      store.find('transfer', { waitingFor: personId }),
    ])
  if (person === null) return null
  const users = joined.filter(({ data }) => data.staffOf === null && data.clerkOf === null)
  const userId = users.map(({ id }) => id)
  const [logins, sessions] = await Promise.all([
    store.find('login', { userId }),
    store.find('session', { userId }),
  ])
  const today = ports.clock.today()
  const waitingFromHim = sent.filter(({ data }) => data.state === 'waiting')
  return {
    person,
    credential,
    consent,
    bindings: [...held, ...heldBy].filter(({ data }) => data.state !== 'ended'),
    grants: given.filter(({ data }) => isOpenGrant(data, today)),
    plans: plans.filter(({ data }) => data.state === 'active'),
    codes,
    messages,
    users,
    logins,
    sessions: sessions.filter(({ data }) => data.revokedAt === null),
    waiting: waitingFromHim.length + coming.length,
  }
}
