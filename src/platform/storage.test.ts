import Taro from '@tarojs/taro'
import { storage } from './storage'

describe('storage of this phone', () => {
  test('gives back what was kept', () => {
    expect(storage.set('draft', { name: '吴桂芳', step: 2 })).toBe(true)
    expect(storage.get('draft')).toEqual({ name: '吴桂芳', step: 2 })
    storage.remove('draft')
    expect(storage.get('draft')).toBeNull()
  })

  test('what cannot be read counts as none', () => {
    Taro.setStorageSync('broken', '{not json')
    expect(storage.get('broken')).toBeNull()
  })

  test('a full or forbidden storage is said, not thrown', () => {
    jest.mocked(Taro.setStorageSync).mockImplementationOnce(() => {
      throw new Error('exceeded')
    })
    expect(storage.set('draft', 'x')).toBe(false)
    jest.mocked(Taro.getStorageSync).mockImplementationOnce(() => {
      throw new Error('forbidden')
    })
    expect(storage.get('draft')).toBeNull()
  })
})
