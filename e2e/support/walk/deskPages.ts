import type { Page } from 'playwright-core'
import type { Entry } from './entry'

const byName = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}

/** The pages of counters and offices; their own doors let people in, by name. */
export const deskPages: readonly Entry[] = [
  { page: 'packages/terminal/index/index', state: 'door', as: null, kind: 'desk' },
  { page: 'packages/terminal/index/index', as: 'wang-min', kind: 'desk' },
  { page: 'packages/clerk/index/index', state: 'door', as: null, kind: 'desk' },
  { page: 'packages/clerk/index/index', as: 'lin-xiao', kind: 'desk' },
  {
    page: 'packages/clerk/index/index',
    state: 'review',
    as: 'lin-xiao',
    kind: 'desk',
    // An application of the queue, not the section of bindings at the window.
    reach: byName(/\s绑定|\sbinds\s/),
  },
  ...(
    [
      ['search', /^(查人|People)$/],
      ['window', /^(窗口绑定|Bind)$/],
      ['grant', /^(窗口共济|Grant)$/],
      ['numbers', /^(月度数字|Numbers)$/],
    ] as const
  ).map(
    ([state, name]): Entry => ({
      page: 'packages/clerk/index/index',
      state,
      as: 'lin-xiao',
      kind: 'desk',
      reach: byName(name),
    }),
  ),
  { page: 'packages/policy/index/index', as: null, kind: 'desk' },
  { page: 'packages/stage/index/index', as: null, kind: 'desk' },
  { page: 'packages/poster/index/index', as: null, kind: 'desk' },
]
