import { Relation } from '../../contract/values'
import { callName, callNames } from './callName'

describe('what a family says', () => {
  test.each([
    ['51', '爸爸'],
    ['52', '妈妈'],
    ['57', '爸爸'],
    ['10', '爱人'],
    ['11', '爱人'],
    ['12', '爱人'],
    ['20', '儿子'],
    ['27', '儿子'],
    ['30', '女儿'],
    ['37', '女儿'],
    ['63', '外公'],
    ['75', '姐姐'],
    ['55', '岳父'],
    ['99', '家人'],
  ])('%s is %s', (relation, word) => {
    expect(callName(relation)).toBe(word)
  })

  test('every relation of the form has a word without the form’s “或”', () => {
    for (const relation of Relation.codes) expect(callName(relation)).not.toMatch(/或|家人/)
  })
})

describe('callNames', () => {
  test('one of a kind keeps the bare word, two of a kind get their names', () => {
    const names = callNames([
      { personId: 'a', name: '陈国栋', relation: '51' },
      { personId: 'b', name: '陈静', relation: '30' },
      { personId: 'c', name: '陈安', relation: '37' },
    ])
    expect(Object.fromEntries(names)).toEqual({ a: '爸爸', b: '女儿陈静', c: '女儿陈安' })
  })

  test('a person who comes twice (bound and granted) is one person', () => {
    const names = callNames([
      { personId: 'b', name: '陈静', relation: '30' },
      { personId: 'b', name: '陈静', relation: '30' },
    ])
    expect(names.get('b')).toBe('女儿')
  })
})
