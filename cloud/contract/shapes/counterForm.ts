import * as v from 'valibot'
import { InstantSchema } from '../values'

/** 业务办理表 and its receipt, as a clerk's window prints it: what was done, for whom, on what evidence. */
export const CounterFormSchema = v.strictObject({
  /** "亲情账户绑定（窗口）" */
  title: v.string(),
  /** The number by which the matter is found again. */
  number: v.string(),
  /** "示例市医保经办" */
  bureau: v.string(),
  clerk: v.string(),
  at: InstantSchema,
  rows: v.array(v.strictObject({ label: v.string(), text: v.string() })),
  /** The text that is signed by hand; null where nothing is. */
  commitment: v.nullable(v.string()),
  /** Who signs: "申请人", "被绑定人". */
  signers: v.array(v.string()),
})
export type CounterForm = v.InferOutput<typeof CounterFormSchema>
