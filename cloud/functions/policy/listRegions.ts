import type { Implementation } from '../../calls'

export const listRegions: Implementation<'listRegions'> = async ({ policies }) => ({
  ok: true,
  result: {
    regions: policies.regions().map(({ code, name, parent, simulated }) => ({
      region: code,
      name,
      parent,
      simulated,
    })),
  },
})
