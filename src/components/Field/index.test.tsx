import { fireEvent, render, screen } from '@testing-library/react'
import { Field } from '.'

describe('Field', () => {
  test('is named by its label, tells what is typed and is checked when it is left', () => {
    const typed = jest.fn()
    const left = jest.fn()
    render(<Field label="姓名" value="" onChange={typed} onLeave={left} />)
    const input = screen.getByRole('textbox', { name: '姓名' })
    fireEvent.change(input, { target: { value: '吴桂芳' } })
    expect(typed).toHaveBeenCalledWith('吴桂芳')
    fireEvent.blur(input)
    expect(left).toHaveBeenCalledTimes(1)
  })

  test('says what is wrong, aloud too, and in the name of the field', () => {
    render(<Field label="身份证号码" value="11010119370416002" counted maxLength={18} error="还少 1 位。" />)
    expect(screen.getByRole('alert').textContent).toBe('还少 1 位。')
    expect(screen.getByRole('textbox', { name: '身份证号码，还少 1 位。' })).toBeTruthy()
    expect(screen.getByText('17 / 18 位')).toBeTruthy()
  })

  test('a tick is drawn only when it is right and nothing is wrong', () => {
    const { rerender } = render(<Field label="姓名" value="吴桂芳" right />)
    expect(screen.getByRole('img', { name: '填对了' })).toBeTruthy()
    rerender(<Field label="姓名" value="吴桂芳" right error="名字对不上。" />)
    expect(screen.queryByRole('img', { name: '填对了' })).toBeNull()
  })

  test('what is known already is shown, not typed', () => {
    render(<Field label="出生日期" value="1937年4月16日" locked />)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('1937年4月16日')).toBeTruthy()
    expect(screen.getByRole('img', { name: '不用填' })).toBeTruthy()
  })
})
