import { fireEvent, render, screen } from '@testing-library/react'
import { DateField, dayInWords } from '.'

test('a day is chosen in a field with a name, within its limits', () => {
  const chosen = jest.fn()
  render(<DateField label="用到哪天" value="2026-09-14" min="2026-09-01" onChoose={chosen} />)
  const field = screen.getByLabelText('用到哪天')
  expect(field.getAttribute('min')).toBe('2026-09-01')
  fireEvent.change(field, { target: { value: '2026-12-31' } })
  expect(chosen).toHaveBeenCalledWith('2026-12-31')
})

test('a day in words has no leading zeros', () => {
  expect(dayInWords('2026-03-01')).toBe('2026年3月1日')
})
