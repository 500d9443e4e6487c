import { Relation } from '@contract/values/relation'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { RelationField } from '.'
import { GROUPS, relationChoices } from './relations'
import { relationText } from './words'

const ALL = Relation.codes.map((relation) => ({ relation, label: Relation.label(relation) }))

test('every relation of the contract stands once, in the group of its kinship; English has a name for each', () => {
  const choices = relationChoices(ALL, relationText.zh)
  expect(choices.map(({ value }) => value).sort()).toEqual([...Relation.codes].sort())
  expect(choices.filter(({ group }) => group === relationText.zh.groups.other)).toEqual([])
  for (const [, codes] of GROUPS) expect(new Set(codes.map(Relation.kinship)).size).toBe(1)
  expect(Object.keys(relationText.en.names).sort()).toEqual([...Relation.codes].sort())
})

test('what the rules do not allow is left out, an unknown code stands last', () => {
  const few = [
    { relation: '99', label: '家人' },
    ...ALL.filter(({ relation }) => ['20', '51'].includes(relation)),
  ]
  expect(relationChoices(few, relationText.zh).map(({ label, group }) => [group, label])).toEqual([
    ['父母', '父亲'],
    ['子女', '儿子'],
    ['其他', '家人'],
  ])
})

test('is chosen by name alone; parents come first, and the chosen one is marked in its group', () => {
  const chosen = jest.fn()
  render(<RelationField label="家人是您的" relations={ALL} value="73" onChoose={chosen} />)
  fireEvent.click(screen.getByRole('button', { name: '家人是您的，已选弟弟' }))
  expect(
    screen
      .getAllByRole('radio')
      .slice(0, 2)
      .map((one) => one.textContent),
  ).toEqual(['父亲', '母亲'])
  const siblings = within(screen.getByRole('radiogroup', { name: '兄弟姐妹' }))
  expect(siblings.getByRole('radio', { checked: true }).textContent).toBe('弟弟')
  fireEvent.click(screen.getByRole('radio', { name: '母亲' }))
  expect(chosen).toHaveBeenCalledWith('52')
})
