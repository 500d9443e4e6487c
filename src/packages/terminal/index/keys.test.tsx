import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { DAY, DESK, RECEIPT, VISIT } from '@/testing/counterSamples'
import { answer, called, calls, resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { Counter } from './Counter'
import { type CatalogueItem, type Line, useCounter } from './counter'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const ITEM: CatalogueItem = {
  code: 'F3012',
  name: '磁共振平扫',
  initials: 'cgzps',
  specification: '次',
  unit: '次',
  kind: 'service',
  class: '乙',
  price: 20000,
  selfPayRatio: null,
  priceLimit: null,
}
const LINE: Line = { item: ITEM, count: 1 }
const WAITING = { ...RECEIPT, secondScan: { until: '2099-01-01T00:00:00.000Z', left: 5000 } }
/** As a browser sends it: where the focus is. Answers whether the browser was left to do its own with it. */
const key = (name: string): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  )
const stand = (part: Parameters<ReturnType<typeof useCounter.getState>['set']>[0]) =>
  act(async () => useCounter.getState().set(part))
const dialog = (name: string | RegExp) => screen.queryByRole('dialog', { name })
const scanField = () => screen.queryByLabelText('扫码，或输入 18 位码')
const said = () => document.querySelector('footer [role=status]')?.textContent ?? ''
/** Does something in the instant in which the page is first drawn so: before any later work of React's. */
const whenDrawn = (so: () => boolean, then: () => void): Promise<void> =>
  new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!so()) return
      watch.disconnect()
      then()
      resolve()
    })
    watch.observe(document.body, { childList: true, subtree: true, attributes: true })
  })
/** Where keys come between the works of React, as in a browser, and not after all of it. */
const asInABrowser = async (way: () => Promise<void>): Promise<void> => {
  const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  scope.IS_REACT_ACT_ENVIRONMENT = false
  try {
    await way()
  } finally {
    scope.IS_REACT_ACT_ENVIRONMENT = true
  }
}

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
    this.querySelector('button')?.focus()
  }
})
beforeEach(() => {
  resetTaro()
  resetCloud()
  useCounter.setState({ desk: null })
  useCounter.getState().nextPatient()
  answer('signInTerminal', () => DESK)
  answer('listTerminalDay', () => DAY)
})
afterEach(cleanup)
const start = () => act(async () => void render(<Counter />))

describe('a key in the very next instant is heard', () => {
  test('after Escape closed the day’s list', async () => {
    await start()
    await stand({ visit: VISIT, lines: [LINE], receipt: RECEIPT })
    await asInABrowser(async () => {
      key('F10')
      await waitFor(() => expect(dialog(/^日结/)).toBeTruthy())
      key('Escape')
      await Promise.resolve()
      expect(dialog(/^日结/)).toBeNull()
      key('F1')
      await Promise.resolve()
      expect(scanField()).toBe(document.activeElement)
    })
  })

  test('after an answer closed the second scan', async () => {
    await start()
    await stand({ visit: VISIT, lines: [LINE], receipt: WAITING })
    answer('paySecondScan', () => ({ receipt: RECEIPT }))
    await asInABrowser(async () => {
      key('F2')
      const field = await waitFor(() => screen.getByLabelText<HTMLInputElement>('家人的 18 位医保码'))
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(field, '861234567890123456')
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await Promise.resolve()
      const gone = whenDrawn(
        () => dialog('扫家人的码') === null,
        () => key('F7'),
      )
      field.form?.requestSubmit()
      await gone
      await waitFor(() => expect(dialog('结算凭条')).toBeTruthy())
    })
  })

  test('after the counter came up', () =>
    asInABrowser(async () => {
      let left = true
      const drawn = whenDrawn(
        () => document.querySelector('.t-keys') !== null,
        () => {
          left = key('F10')
        },
      )
      render(<Counter />)
      await drawn
      expect(left).toBe(false)
      await waitFor(() => expect(dialog(/^日结/)).toBeTruthy())
    }))
})

test('F1 for the next patient: what is typed in the same breath goes into the field', async () => {
  await start()
  await stand({ visit: VISIT, lines: [LINE], receipt: RECEIPT })
  await asInABrowser(async () => {
    key('F1')
    await Promise.resolve()
    expect(scanField()).not.toBeNull()
    expect(document.activeElement).toBe(scanField())
  })
})

describe('the search keeps the keyboard between two items', () => {
  const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /找项目/ })
  const OTHER = { ...LINE, item: { ...ITEM, code: 'F3011', name: '磁共振增强' } }

  test('it has it as soon as the faces are compared', async () => {
    await start()
    await stand({ visit: { ...VISIT, state: 'open', visitType: null } })
    expect(document.activeElement).not.toBe(field())
    await stand({ visit: VISIT })
    expect(document.activeElement).toBe(field())
  })

  test('while it is empty, + − ↑ and Delete are those of the lines; while something is typed, they are its own', async () => {
    await start()
    await stand({ visit: VISIT, lines: [LINE, OTHER], current: 1 })
    await act(async () => field().focus())
    await act(async () => void key('+'))
    expect(useCounter.getState().lines).toEqual([LINE, { ...OTHER, count: 2 }])
    await act(async () => void key('ArrowUp'))
    expect(useCounter.getState().current).toBe(0)
    await act(async () => void key('Delete'))
    expect(useCounter.getState().lines).toEqual([{ ...OTHER, count: 2 }])

    await act(async () => void fireEvent.change(field(), { target: { value: 'c' } }))
    let left = false
    await act(async () => {
      left = key('+')
    })
    expect(left).toBe(true)
    expect(useCounter.getState().lines).toEqual([{ ...OTHER, count: 2 }])
  })

  test('what nobody calls an item so is told; the code of the next patient is none', async () => {
    answer('searchCatalogue', () => ({ items: [] }))
    await start()
    await stand({ visit: VISIT })
    await act(async () => void fireEvent.change(field(), { target: { value: 'zzz' } }))
    await screen.findByText(/没有找到“zzz”/)
    await stand({ visit: { ...VISIT, visitId: 'vis_2' } })
    expect(field().value).toBe('')
  })
})

test('Enter before the list has come adds the first of what was typed, not of what was found for less of it', async () => {
  const other = { ...ITEM, code: 'F3011', name: '磁共振增强' }
  let give: (items: CatalogueItem[]) => void = () => undefined
  answer('searchCatalogue', ({ text }) =>
    text === 'cgz'
      ? { items: [other, ITEM] }
      : new Promise((resolve) => (give = (items) => resolve({ items }))),
  )
  await start()
  await stand({ visit: VISIT })
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: /找项目/ })
  const type = (text: string) =>
    act(async () => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  await type('cgz')
  await screen.findByRole('option', { name: /磁共振增强/ })
  await type('cgzps')
  await act(async () => field.focus())
  await act(async () => void key('Enter'))
  expect(useCounter.getState().lines).toEqual([])
  await waitFor(() =>
    expect(calls.at(-1)).toEqual({ name: 'searchCatalogue', params: { text: 'cgzps', limit: 8 } }),
  )
  await act(async () => give([ITEM]))
  expect(useCounter.getState().lines).toEqual([LINE])
  expect(field.value).toBe('')
})

describe('a key that can do nothing now', () => {
  test.each([
    ['F6', {}, /F6.*先读码或刷卡/],
    ['F9', { visit: { ...VISIT, state: 'open' as const, visitType: null } }, /F9.*F4/],
    ['F9', { visit: VISIT, lines: [LINE] }, /F9.*F6/],
    ['F6', { visit: VISIT, lines: [LINE], receipt: RECEIPT }, /F6.*F1/],
  ] as const)(
    '%s says what comes first, and the browser does nothing of its own with it',
    async (name, part, says) => {
      await start()
      await stand(part as Parameters<typeof stand>[0])
      let left = true
      await act(async () => {
        left = key(name)
      })
      expect(left).toBe(false)
      expect(said()).toMatch(says)
      await stand({ current: 0 })
      expect(said()).toBe('')
    },
  )

  test('over the counter, F5 does not load the page anew', async () => {
    await start()
    await act(async () => void key('F10'))
    expect(dialog(/^日结/)).toBeTruthy()
    expect(key('F5')).toBe(false)
    expect(dialog('在院的人')).toBeNull()
  })

  test('while the last thing is under way, it says so; nothing is done twice', async () => {
    answer('quoteSettlement', () => new Promise(() => undefined))
    await start()
    await stand({ visit: VISIT, lines: [LINE] })
    await act(async () => void key('F6'))
    expect(said()).toBe('')
    await act(async () => void key('F6'))
    expect(said()).toContain('正在办')
    expect(called().filter((name) => name === 'quoteSettlement')).toHaveLength(1)
  })

  test('a code read before the window is signed in stays in the field and says why', async () => {
    answer('signInTerminal', () => new Promise(() => undefined))
    await start()
    const field = scanField() as HTMLInputElement
    await act(async () => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(field, '861234567890123456')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(async () => field.form?.requestSubmit())
    expect(called()).not.toContain('decodeCode')
    expect(field.value).toBe('861234567890123456')
    expect(said()).toContain('签到')
  })
})

test('the line that the keys act on is brought into sight', async () => {
  const seen: string[] = []
  // Newer browsers answer with a promise.
  HTMLElement.prototype.scrollIntoView = function scrollIntoView() {
    seen.push(this.textContent ?? '')
    return Promise.resolve() as never
  }
  await start()
  await stand({
    visit: VISIT,
    lines: [LINE, { ...LINE, item: { ...ITEM, code: 'F3011', name: '磁共振增强' } }],
  })
  await act(async () => void key('ArrowDown'))
  expect(seen.at(-1)).toContain('磁共振增强')
  await stand({ lines: [] })
  expect(screen.getByText('还没有费用')).toBeTruthy()
})
