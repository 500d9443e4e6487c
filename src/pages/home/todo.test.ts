import type { AidRequest } from '@contract/functions/aidRequests'
import type { Application, Transfer } from '@contract/shapes'
import { grantOf } from '@/testing/grantSamples'
import { FAMILY } from '@/testing/samples'
import { isMine, type Matters, waiting } from './todo'

const application = (applicationId: string, state: Application['state']) =>
  ({ applicationId, state }) as Application
const request = (state: AidRequest['state']) => ({ aidRequestId: state, state }) as AidRequest
const transfer = (direction: Transfer['direction'], state: Transfer['state']) =>
  ({ transferId: `${direction}-${state}`, direction, state }) as Transfer
const [dad] = FAMILY.members
const NOTHING: Matters = { members: [], applications: [], requests: [], transfers: [], grants: [] }

test('what needs the user comes before what others are to do; what is done is not listed', () => {
  const members = dad
    ? [
        { ...dad, credential: 'none' as const },
        { ...dad, bindingId: 'b_2', state: 'needFace' as const },
      ]
    : []
  const list = waiting({
    members,
    applications: [
      application('a_1', 'invited'),
      application('a_2', 'needSupplement'),
      application('a_3', 'active'),
      application('a_4', 'rejected'),
    ],
    requests: [request('declined'), request('waiting')],
    transfers: [
      transfer('sent', 'waiting'),
      transfer('received', 'waiting'),
      transfer('received', 'accepted'),
    ],
    grants: [grantOf(), grantOf({ grantId: 'g_2', state: 'proposed' })],
  })
  expect(list.map(({ kind }) => kind)).toEqual([
    'asked',
    'sent',
    'proposed',
    'supplement',
    'rejected',
    'needFace',
    'activate',
    'invited',
  ])
  expect(list.filter((one) => !isMine(one)).map(({ kind }) => kind)).toEqual(['invited'])
})

test('a family in order waits for nothing', () => {
  const matters = { ...NOTHING, members: FAMILY.members, applications: [application('a_3', 'active')] }
  expect(waiting(matters)).toEqual([])
})
