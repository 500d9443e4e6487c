import type { Catalogue } from './catalogue'
import type { Cipher } from './cipher'
import type { Clock } from './clock'
import type { CodeExchange } from './codeExchange'
import type { FaceService } from './face'
import type { Ids } from './ids'
import type { SandboxWorld } from './sandbox'
import type { SmsService } from './sms'

/** All that the functions may reach of the outside, besides the store. */
export interface Ports {
  readonly clock: Clock
  readonly ids: Ids
  readonly cipher: Cipher
  readonly catalogue: Catalogue
  readonly face: FaceService
  readonly sms: SmsService
  /** Only where the host runs a sandbox. */
  readonly sandbox?: SandboxWorld
  /** By provider key of the protocol: lc_weapp, lc_alipay. A provider without one is refused. */
  readonly codeExchange: Readonly<Record<string, CodeExchange>>
}
