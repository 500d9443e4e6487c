import * as v from 'valibot'
import { DaySchema } from '../values'
import { defineFunction } from './define'

export const getServiceInfo = defineFunction({
  name: 'getServiceInfo',
  summary: 'Tells how phones reach this host and which business day it is.',
  access: 'anyone',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    /** The address that posters and invitations begin with. */
    publicUrl: v.string(),
    today: DaySchema,
  }),
  refusals: [],
})
