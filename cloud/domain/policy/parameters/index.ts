import type * as v from 'valibot'
import type { Writing } from '../units'
import { accountParameters } from './account'
import { bindingParameters, cardParameters, codeParameters } from './binding'
import { grantParameters } from './grant'
import { otherPlaceParameters } from './otherPlace'
import { paymentParameters, transferParameters } from './payment'
import { settlementParameters } from './settlement'

/** Every parameter that a policy may set: its path and the shape of its value. The list is closed. */
export const parameterSchemas = (writing: Writing) => ({
  ...accountParameters(writing),
  ...codeParameters(),
  ...bindingParameters(),
  ...cardParameters(),
  ...grantParameters(writing),
  ...otherPlaceParameters(),
  ...paymentParameters(),
  ...transferParameters(writing),
  ...settlementParameters(writing),
})

type Schemas = ReturnType<typeof parameterSchemas>

export type ParameterPath = keyof Schemas
export type ParameterValue<P extends ParameterPath> = v.InferOutput<Schemas[P]>
