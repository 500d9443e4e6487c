import type { Application } from '@contract/shapes'
import { FAMILY } from '@/testing/samples'
import { waiting } from './todo'

const application = (applicationId: string, state: Application['state']) =>
  ({ applicationId, state }) as Application
const [dad] = FAMILY.members

test('what needs the user comes before what others are to do; what is done is not listed', () => {
  const members = dad
    ? [
        { ...dad, credential: 'none' as const },
        { ...dad, bindingId: 'b_2', state: 'needFace' as const },
      ]
    : []
  const list = waiting(members, [
    application('a_1', 'invited'),
    application('a_2', 'needSupplement'),
    application('a_3', 'active'),
    application('a_4', 'rejected'),
  ])
  expect(list.map(({ kind }) => kind)).toEqual(['supplement', 'rejected', 'needFace', 'activate', 'invited'])
})

test('a family in order waits for nothing', () => {
  expect(waiting(FAMILY.members, [application('a_3', 'active')])).toEqual([])
})
