import type { Implementation } from '../../calls'
import { OTHER_PLACE_KINDS } from '../../contract/functions/otherPlace'
import { counterForm, onForm } from '../desk/counterForm'
import { loadOfRegion } from '../desk/loadOfRegion'
import { fileFor } from './file'

/** 异地就医备案 at a window: of a person of the clerk's region, never himself nor a relative; with the form to sign. */
export const fileOtherPlaceAtCounter: Implementation<'fileOtherPlaceAtCounter'> = async (ctx, params) => {
  const loaded = await loadOfRegion(ctx, params.personId)
  if (!loaded.ok) return loaded
  const filed = fileFor(ctx, loaded.value, params, { filedBy: 'clerk', userId: ctx.actor.userId, guards: [] })
  if (!filed.ok) return filed
  const { filing } = filed.result
  const form = await counterForm(ctx, {
    title: '异地就医备案',
    number: filing.filingId,
    rows: [
      onForm('备案人', loaded.value),
      { label: '就医地', text: filing.place.name },
      { label: '备案类别', text: OTHER_PLACE_KINDS[filing.kind] },
      {
        label: '起止',
        text: `${filing.from} 起，${filing.to === null ? '取消以前一直有效' : `到 ${filing.to}`}`,
      },
    ],
    commitment: null,
    signers: ['备案人'],
  })
  return { ...filed, result: { filing, form } }
}
