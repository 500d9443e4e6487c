import type { RegistryEvent } from '../../contract/shapes'
import { consequencesOf } from './consequences'
import type { EventFacts, GrantTie, SubjectFacts } from './facts'
import { judgeEvent } from './judgeEvent'
import { EVENT_TITLES, type EventKind } from './kinds'
import { subjectNotice } from './notices'
import { EVENT_TABLE } from './table'
import { consequenceLines } from './words'

const rules = {
  area: 'province' as const,
  grantorInsurance: ['310' as const],
  endsOn: ['grantorUninsured' as const, 'beneficiaryUninsured' as const],
}
const grant = (id: string, over: Partial<GrantTie> = {}): GrantTie => ({
  id,
  otherId: `o_${id}`,
  relation: '51',
  grantorRegion: '990100',
  beneficiaryRegion: '990100',
  grantorInsurance: '310',
  rules,
  ...over,
})
const facts = (over: Partial<EventFacts> = {}): EventFacts => ({
  personId: 'me',
  sex: 'female',
  held: [
    { id: 'hDad', otherId: 'dad', relation: '51' },
    { id: 'hHus', otherId: 'hus', relation: '11' },
  ],
  heldBy: [{ id: 'bHus', otherId: 'hus', relation: '12' }],
  given: [grant('gDad'), grant('gHus', { relation: '11' })],
  received: [grant('rHus', { relation: '12' })],
  applications: ['app'],
  ...over,
})

const NOTHING = { bindings: [], face: [], grants: [], rest: [], applications: [], codes: 'keep', stop: false }
const brief = (kind: EventKind, over: Partial<EventFacts> = {}) => {
  const found = consequencesOf(kind, facts(over))
  return {
    bindings: found.endBindings,
    face: found.askForFace,
    grants: found.endGrants,
    rest: found.restGrants,
    applications: found.closeApplications,
    codes: found.voidCodes,
    stop: found.suspendCredential,
  }
}

describe('the table of life events', () => {
  test.each<[EventKind, Partial<ReturnType<typeof brief>>]>([
    [
      'death',
      {
        bindings: ['hDad', 'hHus', 'bHus'],
        grants: ['gDad', 'gHus', 'rHus'],
        applications: ['app'],
        codes: 'all',
        stop: true,
      },
    ],
    ['moved', { codes: 'own' }],
    ['retired', {}],
    ['insuranceChanged', {}],
    ['insurancePaused', { grants: ['gDad', 'gHus', 'rHus'] }],
    ['insuranceEnded', { grants: ['gDad', 'gHus', 'rHus'] }],
    ['insuranceResumed', {}],
    ['accountFrozen', { rest: ['gDad', 'gHus', 'rHus'] }],
    ['accountUnfrozen', {}],
    ['nameChanged', { codes: 'own' }],
    ['married', {}],
    ['divorced', { bindings: ['hHus', 'bHus'], grants: ['gHus', 'rHus'] }],
    ['birth', {}],
    ['idNumberGiven', { codes: 'own' }],
    ['cardLost', {}],
    ['cardFound', {}],
    ['cardReplaced', {}],
    ['faceAge', { face: ['bHus'] }],
    ['newYear', {}],
  ])('%s', (kind, expected) => {
    expect(brief(kind)).toEqual({ ...NOTHING, ...expected })
  })

  test('every kind has a title, a row with its source, and ten lines', () => {
    const kinds = Object.keys(EVENT_TITLES) as EventKind[]
    expect(Object.keys(EVENT_TABLE).sort()).toEqual([...kinds].sort())
    for (const kind of kinds) {
      const lines = consequenceLines(consequencesOf(kind, facts()))
      expect(lines).toHaveLength(10)
      for (const { text, source } of lines) expect(text.length * source.length).toBeGreaterThan(0)
    }
  })

  test('only what no source settles is called this product’s own', () => {
    for (const { basis } of Object.values(EVENT_TABLE)) {
      expect(basis.source.includes('没有查到规定')).toBe(basis.confidence === 'ours')
    }
  })

  test('after moving, grants end that the grantor’s area no longer reaches, and no others', () => {
    const given = [
      grant('near', { grantorRegion: '990200' }),
      grant('far', { grantorRegion: '420100' }),
      grant('country', { grantorRegion: '420100', rules: { ...rules, area: 'country' } }),
      grant('unknown', { grantorRegion: '420100', rules: null }),
    ]
    expect(brief('moved', { given, received: [] }).grants).toEqual(['far'])
  })

  test('who has no account any more cannot give, and may still receive', () => {
    const given = [grant('g', { grantorInsurance: '390' })]
    const received = [grant('r', { grantorInsurance: '310' })]
    expect(brief('insuranceChanged', { given, received }).grants).toEqual(['g'])
  })

  test('where the region does not end grants of the uninsured, they stay', () => {
    const kind = { ...rules, endsOn: ['grantorUninsured' as const] }
    const given = [grant('g', { rules: kind })]
    const received = [grant('r', { rules: kind })]
    expect(brief('insurancePaused', { given, received }).grants).toEqual(['g'])
  })

  test('nobody writes to one who has died', () => {
    expect(subjectNotice('me', 'death')).toEqual([])
    expect(subjectNotice('me', 'moved')).toHaveLength(1)
  })
})

const today = '2026-11-22'
const person = (over: Partial<SubjectFacts> = {}): SubjectFacts => ({
  personId: 'me',
  name: '陈静',
  sex: 'female',
  birthDate: '1986-04-12',
  region: '990100',
  householdId: null,
  deceasedOn: null,
  insurance: '310',
  employment: 'active',
  standing: 'normal',
  cardState: 'active',
  hasIdNumber: true,
  ...over,
})
const on = today
const codeOf = (event: RegistryEvent, over: Partial<SubjectFacts> = {}) => {
  const judged = judgeEvent(event, person(over), today)
  return judged.ok ? 'granted' : judged.refusal.code
}

describe('whether an event can be', () => {
  const baby = { birthDate: '2026-11-05', hasIdNumber: false, name: '赵小满' }
  test.each<[string, RegistryEvent, Partial<SubjectFacts>, string]>([
    ['tomorrow', { kind: 'death', on: '2026-11-23' }, {}, 'EVENT_DATE'],
    ['before the birth', { kind: 'death', on: '1986-04-11' }, {}, 'EVENT_DATE'],
    ['on the day of birth', { kind: 'death', on: '1986-04-12' }, {}, 'granted'],
    ['after death', { kind: 'moved', on, to: '420100' }, { deceasedOn: '2026-01-01' }, 'PERSON_DECEASED'],
    ['a move to where he is', { kind: 'moved', on, to: '990100' }, {}, 'EVENT_NOT_FITTING'],
    ['a move', { kind: 'moved', on, to: '420100' }, {}, 'granted'],
    ['retiring', { kind: 'retired', on }, {}, 'granted'],
    ['retiring twice', { kind: 'retired', on }, { employment: 'retired' }, 'EVENT_NOT_FITTING'],
    [
      'a resident retiring',
      { kind: 'retired', on },
      { insurance: '390', employment: null },
      'EVENT_NOT_FITTING',
    ],
    ['the same insurance', { kind: 'insuranceChanged', on, to: '310' }, {}, 'EVENT_NOT_FITTING'],
    ['another insurance', { kind: 'insuranceChanged', on, to: '390' }, {}, 'granted'],
    ['a pause', { kind: 'insurancePaused', on }, {}, 'granted'],
    [
      'a pause of what is frozen',
      { kind: 'insurancePaused', on },
      { standing: 'frozen' },
      'EVENT_NOT_FITTING',
    ],
    ['an end of arrears', { kind: 'insuranceEnded', on }, { standing: 'arrears' }, 'granted'],
    ['an end twice', { kind: 'insuranceEnded', on }, { standing: 'ended' }, 'EVENT_NOT_FITTING'],
    ['resuming', { kind: 'insuranceResumed', on }, { standing: 'arrears' }, 'granted'],
    ['resuming what goes on', { kind: 'insuranceResumed', on }, {}, 'EVENT_NOT_FITTING'],
    ['freezing', { kind: 'accountFrozen', on }, {}, 'granted'],
    ['freezing twice', { kind: 'accountFrozen', on }, { standing: 'frozen' }, 'EVENT_NOT_FITTING'],
    ['unfreezing', { kind: 'accountUnfrozen', on }, { standing: 'frozen' }, 'granted'],
    ['unfreezing what is not', { kind: 'accountUnfrozen', on }, {}, 'EVENT_NOT_FITTING'],
    ['a new name', { kind: 'nameChanged', on, to: '陈安' }, {}, 'granted'],
    ['the old name', { kind: 'nameChanged', on, to: ' 陈 静 ' }, {}, 'EVENT_NOT_FITTING'],
    ['no name', { kind: 'nameChanged', on, to: '陈1' }, {}, 'NAME_INVALID'],
    ['a wedding', { kind: 'married', on }, {}, 'granted'],
    ['a divorce', { kind: 'divorced', on }, {}, 'granted'],
    [
      'a birth',
      { kind: 'birth', on, name: '陈小满', sex: 'female', birthCertNumber: 'z990100001' },
      {},
      'granted',
    ],
    [
      'a birth under the father',
      { kind: 'birth', on, name: '陈小满', sex: 'female', birthCertNumber: 'Z990100001' },
      { sex: 'male' },
      'EVENT_NOT_FITTING',
    ],
    [
      'a certificate of another form',
      { kind: 'birth', on, name: '陈小满', sex: 'female', birthCertNumber: '990100001' },
      {},
      'BIRTH_CERT_INVALID',
    ],
    [
      'a child without a name',
      { kind: 'birth', on, name: '陈', sex: 'female', birthCertNumber: 'Z990100001' },
      {},
      'NAME_INVALID',
    ],
    ['a number', { kind: 'idNumberGiven', on, idNumber: '99010320261105004X' }, baby, 'granted'],
    [
      'a number of another day',
      { kind: 'idNumberGiven', on, idNumber: '990101198604120028' },
      baby,
      'ID_NUMBER_NOT_MATCHING',
    ],
    [
      'a number of the other sex',
      { kind: 'idNumberGiven', on, idNumber: '99010320261105004X' },
      { ...baby, sex: 'male' },
      'ID_NUMBER_NOT_MATCHING',
    ],
    [
      'a second number',
      { kind: 'idNumberGiven', on, idNumber: '99010320261105004X' },
      {},
      'EVENT_NOT_FITTING',
    ],
    ['a number a digit short', { kind: 'idNumberGiven', on, idNumber: '1' }, baby, 'ID_NUMBER_LENGTH'],
    ['a card lost', { kind: 'cardLost', on }, {}, 'granted'],
    ['an oral report made formal', { kind: 'cardLost', on }, { cardState: 'lost' }, 'granted'],
    ['no card to lose', { kind: 'cardLost', on }, { cardState: 'none' }, 'CARD_NOT_ACTIVE'],
    ['a card found', { kind: 'cardFound', on }, { cardState: 'lost' }, 'granted'],
    ['a card found that was not lost', { kind: 'cardFound', on }, {}, 'EVENT_NOT_FITTING'],
    ['a new card', { kind: 'cardReplaced', on, cardNumber: '9901 0000 0099' }, {}, 'granted'],
    ['a card without a number', { kind: 'cardReplaced', on, cardNumber: '?' }, {}, 'EVENT_NOT_FITTING'],
  ])('%s', (_, event, over, expected) => {
    expect(codeOf(event, over)).toBe(expected)
  })
})
