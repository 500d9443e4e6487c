import * as v from 'valibot'
import { defineFunction } from '../contract/functions/define'
import {
  CallSchema,
  LanguageSchema,
  PlaceSchema,
  RequestIdSchema,
  SentenceSchema,
  ShownBySchema,
  WordSchema,
} from '../contract/values'
import type { AnyImplementation } from './anyImplementation'
import { harness } from './testing/harness'

const RESULT = {
  name: '王芳',
  place: '无锡市',
  shownBy: '由女儿陈静代办',
  standing: null,
  people: [{ label: '爸爸', name: '爸爸' }],
  said: ['已绑定爸爸王强', '手写的'],
  byKey: { one: '正常参保' },
}

const tell = defineFunction({
  name: 'tell',
  summary: 'Answers words of every kind.',
  access: 'anyone',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema }),
  result: v.strictObject({
    name: v.string(),
    place: PlaceSchema,
    shownBy: ShownBySchema,
    standing: v.nullable(WordSchema),
    people: v.array(v.strictObject({ label: CallSchema, name: v.string() })),
    said: v.array(SentenceSchema),
    byKey: v.record(v.string(), WordSchema),
  }),
  refusals: [],
})

const echo = defineFunction({
  name: 'echo',
  summary: 'Answers in which language it was asked.',
  access: 'anyone',
  changes: false,
  params: v.strictObject({ language: LanguageSchema }),
  result: v.strictObject({ declared: v.nullable(v.string()), known: v.string() }),
  refusals: [],
})

let made = 0
const tellAll: AnyImplementation = async () => {
  made += 1
  const document = { kind: 'setting' as const, id: 'told', version: made - 1, data: { value: made } }
  return { ok: true, result: RESULT, change: { documents: [document] } }
}
const echoes: AnyImplementation = async ({ language }, params) => ({
  ok: true,
  result: { declared: (params as { language?: string }).language ?? null, known: language },
})

const open = () => {
  made = 0
  return harness({ contracts: { tell, echo }, implementations: { tell: tellAll, echo: echoes } })
}
const asked = (fn: string, params: object) => ({
  fn,
  params,
  sessionToken: null,
  address: null,
  traceId: 'trc',
  publicUrl: 'http://localhost',
})
const requestId = 'a-request-of-this-test'

test('what the contract marks is told in English, everything else stays; in Chinese nothing is touched', async () => {
  const { calls } = open()
  const chinese = await calls.call(asked('tell', { requestId }))
  expect(chinese).toEqual({ ok: true, body: JSON.stringify({ result: RESULT }) })
  const english = await calls.call(asked('tell', { requestId, language: 'en' }))
  expect(english.ok && JSON.parse(english.body).result).toEqual({
    name: '王芳',
    place: 'Wuxi',
    shownBy: 'Daughter 陈静',
    standing: null,
    people: [{ label: 'Dad', name: '爸爸' }],
    said: ['Linked with Dad 王强', '手写的'],
    byKey: { one: 'insured' },
  })
  expect(made).toBe(1)
})

test('a function knows the language, whether its contract declares it or not', async () => {
  const { calls } = open()
  const told = async (params: object) => {
    const outcome = await calls.call(asked('echo', params))
    return outcome.ok ? JSON.parse(outcome.body).result : outcome.refusal.details
  }
  expect(await told({})).toEqual({ declared: null, known: 'zh' })
  expect(await told({ language: 'en' })).toEqual({ declared: 'en', known: 'en' })
  expect(await told({ language: 'fr' })).toEqual({ path: 'language' })
})
