import * as v from 'valibot'
import { MaskedPatientSchema, VisitSchema } from '../shapes'
import { DaySchema, IdSchema, RequestIdSchema } from '../values'
import { defineFunction } from './define'

export const admitInpatient = defineFunction({
  name: 'admitInpatient',
  summary: '2401 入院登记: the visit becomes a stay, which lasts until its bill is settled at discharge.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    visitId: IdSchema,
    identityConfirmed: v.literal(true),
  }),
  result: v.strictObject({ visit: VisitSchema }),
  refusals: ['NOT_FOUND', 'VISIT_EXPIRED', 'VISIT_CLOSED', 'VISIT_TYPE_NOT_HERE', 'ALREADY_ADMITTED'],
})

export const listInpatients = defineFunction({
  name: 'listInpatients',
  summary: 'Who is in hospital here and not yet settled, the last admitted first.',
  access: 'staff',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    stays: v.array(
      v.strictObject({
        visitId: IdSchema,
        patient: MaskedPatientSchema,
        admittedOn: DaySchema,
        /** Days since the admission; 0 on its day. */
        days: v.number(),
      }),
    ),
  }),
  refusals: [],
})

export const openDischarge = defineFunction({
  name: 'openDischarge',
  summary: '2402 出院办理: brings a stay to this window, where its bill is then quoted and settled.',
  access: 'staff',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    terminalId: IdSchema,
    visitId: IdSchema,
    identityConfirmed: v.literal(true),
  }),
  result: v.strictObject({ visit: VisitSchema }),
  refusals: ['TERMINAL_NOT_YOURS', 'NOT_FOUND', 'VISIT_CLOSED'],
})

export const withdrawAdmission = defineFunction({
  name: 'withdrawAdmission',
  summary: '2404 入院撤销: an admission by mistake is taken back; nothing was billed.',
  access: 'staff',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, visitId: IdSchema }),
  result: v.strictObject({ visitId: IdSchema }),
  refusals: ['NOT_FOUND', 'VISIT_CLOSED'],
})
