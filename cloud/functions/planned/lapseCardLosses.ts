import { cardStanding } from '../../domain/credential/cardLoss'
import type { Store } from '../../store'
import { everyDocument } from '../load/everyDocument'
import { commitPlanned } from './commitPlanned'

/** Writes down by a business instant (ms) which oral reports of a lost card have lapsed; the owners are told. */
export async function lapseCardLosses(store: Store, now: number): Promise<number> {
  let lapsed = 0
  for await (const { id, version, data } of everyDocument(store, 'person', { cardWaits: 'oral' })) {
    if (cardStanding(data, now) === 'lost') continue
    const change = {
      documents: [
        {
          kind: 'person' as const,
          id,
          version,
          data: { ...data, cardState: 'active' as const, cardLoss: null, cardWaits: null },
        },
      ],
      notices: [
        {
          personId: id,
          kind: 'security' as const,
          title: '社保卡口头挂失已到期',
          text: '没有等到正式挂失，卡又能用了。卡还没找到，请马上再挂失一次。',
          link: 'pages/me/index',
        },
      ],
    }
    if (await commitPlanned(store, change)) lapsed += 1
  }
  return lapsed
}
