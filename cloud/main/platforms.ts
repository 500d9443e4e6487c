import { createAlipayExchange } from '../adapters/platforms/alipay'
import type { OnPlatformFault } from '../adapters/platforms/ask'
import { createWeappExchange } from '../adapters/platforms/weapp'
import type { CodeExchange } from '../ports'
import type { Environment } from './environment'

/** The real log-ins of the platforms whose app is configured, by provider key of the protocol. */
export function platformExchanges(
  { weapp, alipay }: Pick<Environment, 'weapp' | 'alipay'>,
  onFault: OnPlatformFault,
): Record<string, CodeExchange> {
  return {
    ...(weapp ? { lc_weapp: createWeappExchange({ ...weapp, onFault }) } : {}),
    ...(alipay ? { lc_alipay: createAlipayExchange({ ...alipay, onFault }) } : {}),
  }
}
