import type { IncomingHttpHeaders } from 'node:http'
import type { Channel } from '../../contract/shapes'

export interface Device {
  readonly channel: Channel
  /** Chinese, for the list of one's devices: "iPhone · 微信". */
  readonly device: string
}

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['HarmonyOS', '鸿蒙手机'],
  ['Android', '安卓手机'],
  ['Windows', 'Windows 电脑'],
  ['Macintosh', 'Mac 电脑'],
  ['Linux', 'Linux 电脑'],
] as const

const CHANNELS = { weapp: '微信', alipay: '支付宝', h5: '浏览器', counter: '窗口' } as const

const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

/** The client names its platform in X-LC-UA: "LeanCloud-JS-SDK/4.15.2 (Weapp)". */
function channelOf(client: string): Channel {
  if (client.includes('Weapp')) return 'weapp'
  return client.includes('Alipay') ? 'alipay' : 'h5'
}

/** What signs in, as far as its headers say; only for people to recognise their devices by. */
export function deviceOf(headers: IncomingHttpHeaders): Device {
  const channel = channelOf(text(headers['x-lc-ua']))
  const agent = text(headers['user-agent'])
  const system = SYSTEMS.find(([sign]) => agent.includes(sign))?.[1] ?? '设备'
  return { channel, device: `${system} · ${CHANNELS[channel]}` }
}
