import type { Implementation } from '../../calls'

/** The address of this host as phones reach it, and its business day. Anyone may ask; nothing is refused. */
export const getServiceInfo: Implementation<'getServiceInfo'> = async ({ publicUrl, ports }) => ({
  ok: true,
  result: { publicUrl, today: ports.clock.today() },
})
