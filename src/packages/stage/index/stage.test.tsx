import { act, render, screen } from '@testing-library/react'
import ExplainPage from '@/packages/record/explain'
import type { StageNews } from '@/platform/stage'
import { RECEIPT } from '@/testing/counterSamples'
import { SAMPLE_EXPLANATION } from '@/testing/explanation'
import { answer, resetCloud } from '@/testing/fakeCloud'
import { openWith, resetTaro } from '@/testing/taro'
import StagePage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const tell = (news: StageNews, origin = window.location.origin) =>
  act(async () => {
    window.dispatchEvent(new MessageEvent('message', { origin, data: { kind: 'stage-news', news } }))
  })
const lit = () => document.querySelector('[aria-current=step] b')?.textContent
const settled: StageNews = { of: 'counter', step: 'done', receipt: RECEIPT }

beforeEach(() => {
  resetTaro()
  resetCloud()
})

describe('the five steps', () => {
  beforeEach(() => act(async () => void render(<StagePage />)))

  test('light one after the other, the last once the reasons of this very bill are opened on the phone', async () => {
    expect(lit()).toBe('出示，扫码')
    await tell({ of: 'counter', step: 'quote', receipt: null })
    expect(lit()).toBe('预结算')
    await tell(settled)
    expect(lit()).toBe('结算')
    await tell({ of: 'why', settlementId: 'another' })
    expect(lit()).toBe('结算')
    await tell({ of: 'why', settlementId: 'set_1' })
    expect(lit()).toBe('看为什么')
    expect(screen.getAllByRole('listitem').filter((one) => one.className === 'y')).toHaveLength(4)
  })

  test('begin again with the next patient, not with what the window says once more of the same bill', async () => {
    await tell(settled)
    await tell({ of: 'why', settlementId: 'set_1' })
    await tell(settled)
    expect(lit()).toBe('看为什么')
    await tell({ of: 'counter', step: 'scan', receipt: null })
    expect(lit()).toBe('出示，扫码')
  })

  test('are not lit by a page of another place', async () => {
    await tell(settled, 'https://elsewhere.example')
    expect(lit()).toBe('出示，扫码')
  })
})

test('the page of the reasons tells the stage around it of which bill they are', async () => {
  const told = jest.fn()
  const own = Object.getOwnPropertyDescriptor(window, 'parent')
  Object.defineProperty(window, 'parent', { value: { postMessage: told }, configurable: true })
  try {
    openWith({ id: 'set_1' })
    answer('getProfile', () => new Promise(() => undefined))
    answer('explainSettlement', () => ({
      settlementId: 'set_1',
      institutionName: RECEIPT.institutionName,
      day: RECEIPT.day,
      explanation: SAMPLE_EXPLANATION,
    }))
    await act(async () => void render(<ExplainPage />))
    expect(told).toHaveBeenCalledWith(
      { kind: 'stage-news', news: { of: 'why', settlementId: 'set_1' } },
      window.location.origin,
    )
  } finally {
    if (own) Object.defineProperty(window, 'parent', own)
  }
})
