import { act, renderHook } from '@testing-library/react'
import { storage } from '@/platform/storage'
import { useDraft } from './useDraft'

const EMPTY = { name: '', signed: '' }

beforeEach(() => storage.remove('draft:form'))

test('what was typed is found again after a restart', () => {
  const first = renderHook(() => useDraft('form', EMPTY))
  act(() => first.result.current[1]({ name: '陈静' }))
  first.unmount()
  expect(renderHook(() => useDraft('form', EMPTY)).result.current[0]).toEqual({ name: '陈静', signed: '' })
})

test('a press reads the last key even before it has been drawn', () => {
  const { result } = renderHook(() => useDraft('form', EMPTY))
  const [, change, , now] = result.current
  act(() => {
    change({ name: '陈静' })
    change({ signed: '静' })
    expect(result.current[0]).toEqual(EMPTY)
    expect(now()).toEqual({ name: '陈静', signed: '静' })
  })
  expect(result.current[0]).toEqual({ name: '陈静', signed: '静' })
})

test('a draft that was handed in is gone', () => {
  const first = renderHook(() => useDraft('form', EMPTY))
  act(() => first.result.current[1]({ name: '陈静' }))
  first.result.current[2]()
  expect(renderHook(() => useDraft('form', EMPTY)).result.current[0]).toEqual(EMPTY)
})
