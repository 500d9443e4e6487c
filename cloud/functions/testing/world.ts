import type { FunctionName, Functions, ResultOf } from '../../contract/functions'
import type { FacePurpose } from '../../contract/functions/identity'
import type { Channel } from '../../contract/shapes'
import type { Region, Relation } from '../../contract/values'
import type { PolicyBook } from '../../domain/policy'
import type { Ports, PresentedFace } from '../../ports'
import {
  type BindingDocument,
  blankUser,
  type Change,
  type Engine,
  newSession,
  type Store,
  type UserDocument,
} from '../../store'
import { type FreshStore, freshStore } from '../../store/testing/freshStore'
import type { Subject } from '../identity/faceSubject'
import { activeBinding } from './activeBinding'
import { type Ask, type Asked, createAsk, type Given } from './ask'
import { type TestClock, testClock, testPorts } from './parts'
import { type GivenPerson, idNumberOf, personDocument } from './people'
import { type Overrides, overriddenPolicies } from './policies'

/** A person of the registry, with what he would type. */
export interface TestPerson {
  readonly personId: string
  readonly name: string
  readonly idNumber: string
}

/** A signed-in device. */
export interface Device {
  readonly token: string
  readonly userId: string
  readonly sessionId: string
}

/** A store of one's own on a busy machine takes its time; nothing here is measured. */
jest.setTimeout(60_000)

export const PIN = '246810'

/**
 * A small world for the tests of functions: people, their devices, and the real way of a call over the real
 * store. Open it once a file (`beforeAll`), `reset` before each test, `close` at the end.
 */
export class TestWorld {
  readonly store: Store
  readonly ports: Ports
  readonly clock: TestClock
  readonly #fresh: FreshStore
  readonly #policies = overriddenPolicies()
  readonly #ask: Ask
  #serial = 0

  private constructor(fresh: FreshStore, clock: TestClock) {
    this.#fresh = fresh
    this.store = fresh.store
    this.clock = clock
    this.ports = testPorts(fresh.store, clock)
    this.#ask = createAsk(this.store, this.ports, () => this.#policies.book)
  }

  static async open(): Promise<TestWorld> {
    const clock = testClock()
    const { realNow, businessNow } = clock
    return new TestWorld(await freshStore({ realNow, businessNow }), clock)
  }

  async reset(): Promise<void> {
    await this.#fresh.clearAll()
    this.clock.reset()
    this.#policies.set({})
    this.#serial = 0
  }

  /** The engine under the store: for tests that check rows or tamper with them. */
  get engine(): Engine {
    return this.#fresh.engine
  }

  /** The policies that functions are given: for tests of planned work. */
  get policies(): PolicyBook {
    return this.#policies.book
  }

  close(): Promise<void> {
    return this.#fresh.close()
  }

  /** Sets parameters for every region, until the next reset. */
  policy(overrides: Overrides): void {
    this.#policies.set(overrides)
  }

  /** Writes what a test takes as given; fails the test when the store refuses it. */
  async given(change: Change): Promise<void> {
    const result = await this.store.commit(change, null)
    if (result.outcome !== 'committed') throw new Error(`the given world was not written: ${result.outcome}`)
  }

  /** A person of the registry; `pin` makes his credential active. */
  async person(given: GivenPerson = {}, pin: string | null = PIN): Promise<TestPerson> {
    this.#serial += 1
    const personId = `psn_${this.#serial}`
    const idNumber = idNumberOf(given.birthDate ?? '1985-03-02', given.sex ?? 'female', this.#serial)
    const person = personDocument(given, idNumber, this.ports.cipher)
    await this.given({ documents: [{ kind: 'person', id: personId, version: 0, data: person }] })
    if (pin !== null) await this.activate(personId, pin)
    return { personId, name: person.name, idNumber }
  }

  async activate(personId: string, pin: string = PIN): Promise<void> {
    const data = {
      state: 'active' as const,
      pinHash: await this.ports.cipher.hashSecret(pin),
      pinBeforeShowing: false,
      channels: ['h5' as const],
      activatedAt: this.clock.businessNow(),
      activatedBy: personId,
    }
    await this.given({ documents: [{ kind: 'credential', id: personId, version: 0, data }] })
  }

  /** Signs a new user in: a person's, nobody's, a member of staff, a clerk. */
  async signIn(user: Partial<UserDocument> = {}, channel: Channel = 'h5'): Promise<Device> {
    const userId = this.ports.ids.next('usr')
    const at = this.clock.realNow()
    const data = { ...blankUser(at), username: userId, ...user }
    await this.given({ documents: [{ kind: 'user', id: userId, version: 0, data }] })
    return this.device(userId, channel)
  }

  /** One more device of a user. */
  async device(userId: string, channel: Channel = 'h5'): Promise<Device> {
    const session = newSession(
      this.ports.ids.secret(24),
      { userId, device: `测试机 ${channel}`, channel },
      this.clock.realNow(),
    )
    await this.given({ documents: [{ kind: 'session', id: session.id, version: 0, data: session.data }] })
    return { token: session.token, userId, sessionId: session.id }
  }

  /** A verified phone of a person. */
  phone(person: TestPerson, channel: Channel = 'h5'): Promise<Device> {
    return this.signIn({ personId: person.personId }, channel)
  }

  clerk(region: Region, person: TestPerson | null = null): Promise<Device> {
    return this.signIn({ clerkOf: region, personId: person?.personId ?? null })
  }

  ask<N extends FunctionName>(
    device: Device | null,
    fn: N,
    params: Given<N>,
  ): Promise<Asked<ResultOf<Functions[N]>>> {
    return this.#ask(device?.token ?? null, fn, params)
  }

  /** The result of a call that a test takes for granted; throws the refusal otherwise. */
  async must<N extends FunctionName>(
    device: Device | null,
    fn: N,
    params: Given<N>,
  ): Promise<ResultOf<Functions[N]>> {
    const asked = await this.ask(device, fn, params)
    if (asked.code !== 'OK') throw new Error(`${fn} was refused: ${asked.code}`)
    return asked.result as ResultOf<Functions[N]>
  }

  /** Opens a face check on a device and puts a face before it: its token. */
  async face(
    device: Device,
    purpose: FacePurpose,
    subject: Subject,
    face: PresentedFace = 'subject',
  ): Promise<string> {
    const { faceToken } = await this.must(device, 'startFaceCheck', { purpose, subject })
    await this.must(device, 'presentFace', { faceToken, face })
    return faceToken
  }

  /** A binding that exists already. */
  async bind(
    holder: TestPerson,
    member: TestPerson,
    relation: Relation,
    over: Partial<BindingDocument> = {},
  ): Promise<string> {
    const bindingId = this.ports.ids.next('bnd')
    const pair = { holderId: holder.personId, memberId: member.personId, relation }
    const data = { ...activeBinding(pair, this.clock.businessNow()), ...over }
    await this.given({ documents: [{ kind: 'binding', id: bindingId, version: 0, data }] })
    return bindingId
  }

  /** A picture that a device's user uploaded: its file id. */
  async upload(device: Device, mimeType = 'image/jpeg'): Promise<string> {
    const fileId = this.ports.ids.next('fil')
    await this.store.putFile({
      fileId,
      ownerUserId: device.userId,
      name: 'paper.jpg',
      mimeType,
      bytes: new Uint8Array([1, 2, 3]),
      createdAt: this.clock.realNow(),
    })
    return fileId
  }

  /** The titles in a person's inbox, newest first. */
  async inbox(person: TestPerson): Promise<string[]> {
    const messages = await this.store.find('message', { personId: person.personId }, { newestFirst: true })
    return messages.map(({ data }) => data.title)
  }
}
