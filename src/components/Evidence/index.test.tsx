import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { resetTaro } from '@/testing/taro'
import { Evidence, type Paper } from '.'

let taken = 0
const uploads: { name: string; done: () => void }[] = []
jest.mock('@/platform/photo', () => ({
  takePhoto: async () => {
    taken += 1
    return { fault: null, preview: `preview ${taken}`, photo: { path: '', name: `photo ${taken}` } }
  },
}))
jest.mock('@/services', () => ({
  uploadPhoto: (photo: { name: string }) =>
    new Promise((resolve) =>
      uploads.push({ name: photo.name, done: () => resolve({ fileId: `file of ${photo.name}` }) }),
    ),
}))

let kept: readonly Paper[] = []
function Form() {
  const [papers, setPapers] = useState<Paper[]>([])
  kept = papers
  return <Evidence sets={[['hukou']]} papers={papers} onChange={setPapers} />
}

beforeEach(() => {
  resetTaro()
  taken = 0
  uploads.length = 0
})

test('a photo taken while another is on its way is sent after it, and both are kept', async () => {
  await act(async () => render(<Form />))
  const take = () =>
    act(async () => fireEvent.click(screen.getByRole('button', { name: /拍照或选照片|再拍一张/ })))
  await take()
  await take()
  expect(uploads.map(({ name }) => name)).toEqual(['photo 1'])
  await act(async () => uploads[0]?.done())
  await act(async () => uploads[1]?.done())
  expect(kept.map(({ fileId }) => fileId)).toEqual(['file of photo 1', 'file of photo 2'])
})
