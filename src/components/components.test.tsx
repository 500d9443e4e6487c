import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import {
  Amount,
  BarCode,
  Chip,
  ChoiceField,
  EmptyState,
  FilterChips,
  Meta,
  Meter,
  MonthBars,
  NavBar,
  Page,
  PayerLegend,
  QrCode,
  Ring,
  Row,
  SplitBar,
  StepBar,
  Switcher,
  TabBar,
  Timeline,
  Toggle,
} from '.'
import { barModules } from './BarCode'

const nothing = () => undefined

describe('what readers hear', () => {
  test.each([
    ['an amount', <Amount key="a" fen={30_560} size="money" />, 'img', '三百零五元六角'],
    ['money out', <Amount key="b" fen={-10_940} />, 'img', '负一百零九元四角'],
    [
      'who paid',
      <SplitBar
        key="c"
        parts={[
          { kind: 'fund', amount: 55_440 },
          { kind: 'own', amount: 0 },
          { kind: 'aid', amount: 10_940, label: '您的共济' },
        ]}
      />,
      'img',
      '医保基金五百五十四元四角，您的共济一百零九元四角',
    ],
    [
      'what is left',
      <Meter key="d" left={390} of={500} label="本月还剩三百九十元" />,
      'meter',
      '本月还剩三百九十元',
    ],
    [
      'where one is',
      <StepBar key="e" steps={['选家人', '填资料']} now={1} />,
      'img',
      '第 2 步，共 2 步：填资料',
    ],
    ['the life of a code', <Ring key="f" left={42} of={60} />, 'timer', '还有 42 秒'],
    ['a renewal', <Ring key="g" left={0} of={60} renewing />, 'timer', '正在换新码'],
    [
      'a code',
      <QrCode key="h" value="860458339712065418" size={189} label="爸爸的医保码" />,
      'img',
      '爸爸的医保码',
    ],
  ] as const)('%s', (_name, element, role, name) => {
    render(element)
    expect(screen.getByRole(role, { name })).toBeTruthy()
  })
})

describe('Amount', () => {
  test.each([
    [0, '¥0.00'],
    [30_560, '¥305.60'],
    [328_640, '¥3,286.40'],
    [-10_940, '−¥109.40'],
  ])('%i fen is drawn as %s', (fen, drawn) => {
    const { container } = render(<Amount fen={fen} />)
    expect(container.textContent).toBe(drawn)
  })

  test('money in has a plus, a bare amount no ¥', () => {
    const { container } = render(<Amount fen={86_000} signed bare />)
    expect(container.textContent).toBe('+860.00')
  })
})

describe('codes', () => {
  test('18 digits are 134 modules: start, nine pairs, check, stop', () => {
    expect(barModules('860458339712065418')).toMatch(/^11010011100[01]{110}1100011101011$/)
    expect(barModules('860458339712065418')).toHaveLength(134)
  })

  test('18 digits are a QR of 21 modules, drawn 189 wide where a module is 9', () => {
    render(<QrCode value="860458339712065418" size={189} label="码" />)
    expect(screen.getByRole('img', { name: '码' }).style.width).toBe('189px')
  })

  test('bars of a bar code are whole device pixels', () => {
    render(<BarCode value="860458339712065418" width={295} height={74} label="条码" />)
    expect(screen.getByRole('img', { name: '条码' }).style.width).toBe('268px')
  })
})

describe('lists and choices', () => {
  test('a row that opens something is one button; one with a button inside is none', () => {
    const opened = jest.fn()
    const { rerender } = render(<Row title="打印或导出" onPress={opened} />)
    fireEvent.click(screen.getByRole('button', { name: '打印或导出' }))
    expect(opened).toHaveBeenCalledTimes(1)
    rerender(<Row title="小满" onMore={opened} moreLabel="小满的详情" end={<Chip label="生效" />} />)
    fireEvent.click(screen.getByRole('button', { name: '小满的详情' }))
    expect(opened).toHaveBeenCalledTimes(2)
  })

  test('a filter says whether it is on', () => {
    render(
      <FilterChips
        filters={[
          { key: 'a', label: '全部家人', on: true, onPress: nothing },
          { key: 'b', label: '2026年', onPress: nothing },
        ]}
      />,
    )
    expect(screen.getByRole('button', { name: '全部家人', pressed: true })).toBeTruthy()
    expect(screen.getByRole('button', { name: '2026年', pressed: false })).toBeTruthy()
  })

  test('a switch is on or off, and its whole row turns it', () => {
    const turned = jest.fn()
    render(<Toggle label="大字版" on={false} onChange={turned} />)
    fireEvent.click(screen.getByRole('switch', { name: '大字版', checked: false }))
    expect(turned).toHaveBeenCalledWith(true)
  })

  test('a value is chosen in a dialog of choices, which closes by choosing', () => {
    const chosen = jest.fn()
    const choices = [
      { value: '51', label: '父亲' },
      { value: '52', label: '母亲' },
    ]
    render(<ChoiceField label="他是您的" choices={choices} value="51" onChoose={chosen} />)
    fireEvent.click(screen.getByRole('button', { name: '他是您的，已选父亲' }))
    const dialog = screen.getByRole('dialog', { name: '他是您的' })
    expect(within(dialog).getByRole('radio', { name: '父亲', checked: true })).toBeTruthy()
    fireEvent.click(within(dialog).getByRole('radio', { name: '母亲' }))
    expect(chosen).toHaveBeenCalledWith('52')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('the person whose code is shown is the pressed one', () => {
    const chosen = jest.fn()
    const people = [
      { id: 'me', label: '我', char: '我', tint: 'me' as const },
      { id: 'father', label: '爸爸', char: '爸', tint: 1 as const },
    ]
    render(<Switcher people={people} now="father" onChoose={chosen} />)
    expect(screen.getByRole('button', { name: '爸爸', pressed: true })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '我' }))
    expect(chosen).toHaveBeenCalledWith('me')
  })

  test('an empty list says what to do and offers it', () => {
    const pressed = jest.fn()
    render(<EmptyState title="还没有使用记录" action={{ label: '出示我的码', onPress: pressed }} />)
    fireEvent.click(screen.getByRole('button', { name: '出示我的码' }))
    expect(pressed).toHaveBeenCalledTimes(1)
  })

  test('a timeline names the state of each step', () => {
    render(
      <Timeline
        steps={[
          { title: '已提交', state: 'done' },
          { title: '审核没通过', state: 'failed', children: '照片反光。' },
        ]}
      />,
    )
    const [first, second] = screen.getAllByRole('listitem')
    expect(first && within(first).getByRole('img', { name: '已完成' })).toBeTruthy()
    expect(second?.textContent).toContain('照片反光。')
  })

  test('a legend gives every payer its word and its amount', () => {
    render(<PayerLegend parts={[{ kind: 'cash', amount: 48_100 }]} />)
    expect(screen.getByText('现金')).toBeTruthy()
    expect(screen.getByRole('img', { name: '四百八十一元整' })).toBeTruthy()
  })
})

describe('MonthBars', () => {
  const months = [
    { month: 1, total: 10_000, parts: [{ kind: 'cash' as const, amount: 10_000 }] },
    {
      month: 2,
      total: 20_000,
      parts: [
        { kind: 'cash' as const, amount: 5_000 },
        { kind: 'fund' as const, amount: 15_000 },
      ],
    },
    { month: 3, total: 0, parts: null },
  ]

  test('the highest month fills the height, the fund lies at the bottom', () => {
    const { container } = render(<MonthBars months={months} />)
    const columns = [...container.querySelectorAll('.col')].map((column) =>
      [...column.querySelectorAll<HTMLElement>('.stk-part')].map((part) => [
        part.className,
        part.style.height,
      ]),
    )
    expect(columns).toEqual([
      [['stk-part f-cash', '42px']],
      [
        ['stk-part f-cash', '21px'],
        ['stk-part f-fund', '63px'],
      ],
      [['stk-part stk-none f-idle', '']],
    ])
  })

  test('each month is a button that says its sum', () => {
    const chosen = jest.fn()
    render(<MonthBars months={months} chosen={1} onChoose={chosen} />)
    expect(screen.getByRole('button', { name: '1月，一百元整', pressed: true })).toBeTruthy()
    expect(screen.getByRole('button', { name: '3月，还没到' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '2月，二百元整' }))
    expect(chosen).toHaveBeenCalledWith(2)
  })
})

test('the Chinese title of a document says of itself in which language it is to be read', () => {
  render(<Meta phrases={['鄂医保发〔2023〕1号 普通门诊统筹', 'since 1 January 2024', 'as 陈静 has shown']} />)
  const languages = [...document.querySelectorAll('.meta-one')].map((phrase) => phrase.getAttribute('lang'))
  expect(languages).toEqual(['zh-CN', null, null])
})

describe('the frame of a page', () => {
  test('has its title, the mark of the simulation, and a way back', async () => {
    render(<NavBar title="记录详情" back />)
    expect(screen.getByRole('heading', { level: 1, name: '记录详情' })).toBeTruthy()
    expect(screen.getByText('模拟·不可用于真实就医')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '返回' }))
    await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled())
  })

  test('the tab that is open is the current one, the others are switched to', async () => {
    render(<TabBar now="home" />)
    expect(screen.getByRole('button', { name: '首页' }).getAttribute('aria-current')).toBe('page')
    fireEvent.click(screen.getByRole('button', { name: '家人' }))
    await waitFor(() => expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/family/index' }))
  })

  test('a foot takes the place of the tab bar', () => {
    render(
      <Page title="绑定家人" back foot={<button type="button">下一步</button>} tab="home">
        内容
      </Page>,
    )
    expect(screen.getByRole('main').textContent).toBe('内容')
    expect(screen.getByRole('button', { name: '下一步' })).toBeTruthy()
  })
})
