import { loadPolicies } from '../../policy'
import { grant } from '../grant/testing/rules'
import { conclude, diagnose, notVerified } from '.'
import { cross, tick, unknown } from './check'
import type { AidFacts, DiagnosisFacts } from './facts'
import { aid, daughter, facts, line, mother } from './testing/facts'

const book = loadPolicies()
const lines = (over: Partial<DiagnosisFacts>): string[] => diagnose(facts(over), book).checks.map(line)
const lineOf = (key: string, over: Partial<DiagnosisFacts>): string[] =>
  lines(over).filter((each) => each.slice(2).startsWith(`${key}:`))
const withAid = (over: Partial<AidFacts>, more: Partial<DiagnosisFacts> = {}) => ({ ...more, aid: aid(over) })

describe('what must hold whoever pays', () => {
  it('is told in the order in which the centre looks', () => {
    expect(lines({ ownBalance: 5_000 })).toEqual([
      '✓ verified: 您已经实名认证',
      '✓ credential: 妈妈的医保码已经激活',
      '✓ insured: 妈妈参保正常｜城乡居民医保，示例市',
      '✓ binding: 您可以出示妈妈的码｜绑定只管出示码，花的还是妈妈自己的钱。',
      '✓ ownAccount: 妈妈的账户里有钱｜余额 50.00 元',
    ])
  })

  it('cannot be known before the caller is verified', () => {
    expect(notVerified().map(line)).toEqual([
      '✗ verified: 您还没有实名认证｜先核对姓名和身份证号，才能用医保码。｜去实名认证 → packages/account/verify/index {}',
      '? credential: 医保码｜认证后再查',
      '? insured: 参保情况｜认证后再查',
    ])
  })

  it.each<[string, Partial<DiagnosisFacts>, string[]]>([
    ['credential', { credential: null }, []],
    [
      'credential',
      { credential: 'none' },
      [
        '✗ credential: 妈妈的医保码还没有激活｜带身份证或社保卡也能看病。要用医保码，先激活。｜去激活医保码 → packages/account/credential/index {"personId":"mother"}',
      ],
    ],
    [
      'credential',
      { credential: 'none', binding: null },
      ['✗ credential: 妈妈的医保码还没有激活｜带身份证或社保卡也能看病。要用医保码，先激活。'],
    ],
    [
      'credential',
      { credential: 'none', binding: { bindingId: 'b1', standing: 'lapsed' } },
      ['✗ credential: 妈妈的医保码还没有激活｜带身份证或社保卡也能看病。要用医保码，先激活。'],
    ],
    [
      'credential',
      { credential: 'none', isPatient: true, binding: null },
      [
        '✗ credential: 妈妈的医保码还没有激活｜带身份证或社保卡也能看病。要用医保码，先激活。｜去激活医保码 → packages/account/credential/index {"personId":"mother"}',
      ],
    ],
    [
      'credential',
      { credential: 'suspended', binding: { bindingId: 'b1', standing: 'needFace' } },
      [
        '✗ credential: 妈妈的医保码已经停用｜停用时不能出示码，带身份证或社保卡还能看病。｜去恢复医保码 → packages/account/suspension/index {"personId":"mother"}',
      ],
    ],
    [
      'credential',
      { credential: 'suspended', binding: null },
      ['✗ credential: 妈妈的医保码已经停用｜停用时不能出示码，带身份证或社保卡还能看病。'],
    ],
    [
      'insured',
      { patient: { ...mother, deceasedOn: '2026-05-01' } },
      ['✗ insured: 妈妈的医保已经停用｜登记的情况显示，这份医保不能再用。'],
    ],
    [
      'insured',
      { patient: { ...mother, standing: 'arrears' } },
      ['✗ insured: 妈妈现在是“欠费”｜这样不能用医保结算。请先到参保地医保局补办。'],
    ],
    [
      'insured',
      { patient: { ...daughter, employment: 'retired' } },
      ['✓ insured: 您参保正常｜退休职工医保，示例市'],
    ],
    ['binding', { isPatient: true }, []],
    [
      'binding',
      { binding: { bindingId: 'b1', standing: 'needFace' } },
      [
        '✓ binding: 您可以出示妈妈的码｜妈妈长大了，要尽快本人刷脸。｜请妈妈刷脸确认 → packages/binding/member/index {"bindingId":"b1"}',
      ],
    ],
    [
      'binding',
      { binding: { bindingId: 'b1', standing: 'lapsed' } },
      [
        '✗ binding: 绑定要妈妈本人确认｜妈妈到了要本人刷脸的年龄。确认以后，您才能再出示码。｜请妈妈刷脸确认 → packages/binding/member/index {"bindingId":"b1"}',
      ],
    ],
    [
      'binding',
      { binding: null },
      ['? binding: 您没有绑定妈妈｜妈妈自己出示码，或带身份证、社保卡，也能用共济。'],
    ],
    ['ownAccount', { ownBalance: null }, []],
    [
      'ownAccount',
      { ownBalance: 0 },
      ['✗ ownAccount: 居民医保没有个人账户｜报销照常。自己付的部分付现金，或请家人开通共济。'],
    ],
    [
      'ownAccount',
      { ownBalance: 0, patient: daughter },
      ['✗ ownAccount: 您的账户里没有钱｜报销照常。自己付的部分付现金，或请家人开通共济。'],
    ],
    ['ownAccount', { ownBalance: 1, patient: daughter }, ['✓ ownAccount: 您的账户里有钱｜余额 0.01 元']],
    ['ownAccount', { ownBalance: 1, aid: aid() }, []],
  ])('%s %j', (key, over, expected) => {
    expect(lineOf(key, over)).toEqual(expected)
  })
})

describe('what a relative’s money needs', () => {
  it('is told after one’s own', () => {
    expect(lines({ aid: aid() })).toEqual([
      '✓ verified: 您已经实名认证',
      '✓ credential: 妈妈的医保码已经激活',
      '✓ insured: 妈妈参保正常｜城乡居民医保，示例市',
      '✓ binding: 您可以出示妈妈的码｜绑定只管出示码，花的还是妈妈自己的钱。',
      '✓ aidOpen: 示例市已经开通家庭共济',
      '✓ grantorInsured: 您参保正常',
      '✓ grantorBalance: 您的账户里有钱｜余额 1,000.00 元',
      '✓ relation: 关系符合规定｜妈妈，可以共济',
      '✓ area: 您和妈妈都在示例市参保',
      '✓ grant: 已经开通家庭共济｜您给妈妈开通的',
      '✓ inForce: 共济在有效期里｜长期有效',
      '✓ cap: 没有设额度',
      '✓ visit: 看病买药都能用',
      '✓ atTill: 结算时自动使用｜妈妈自己的账户不够了，就用您的。',
    ])
  })

  it.each<[string, Partial<DiagnosisFacts>, string[]]>([
    [
      'aidOpen',
      withAid({ grantor: { ...daughter, region: '880000', regionName: '某地' } }),
      ['? aidOpen: 某地的共济｜本地规则待核实'],
    ],
    [
      'grantorInsured',
      withAid({ grantor: { ...daughter, insurance: '390' } }),
      ['✗ grantorInsured: 您没有个人账户｜只有职工医保有个人账户，居民医保没有可以共济的钱。'],
    ],
    [
      'grantorInsured',
      withAid({ grantor: { ...daughter, standing: 'paused' } }),
      ['✗ grantorInsured: 您的参保不正常｜参保恢复正常，共济就能用。'],
    ],
    [
      'grantorInsured',
      withAid({ isCaller: false, grantor: { ...daughter, label: '姐姐', deceasedOn: '2026-01-01' } }),
      ['✗ grantorInsured: 姐姐的参保不正常｜要姐姐的参保恢复正常，共济才能用。'],
    ],
    [
      'grantorBalance',
      withAid({ purse: { years: [], pot: 0, wallet: 0 } }),
      ['✗ grantorBalance: 您的账户里没有钱｜账户有钱了，共济就能用。'],
    ],
    ['grantorBalance', withAid({ isCaller: false }), ['✓ grantorBalance: 您的账户里有钱']],
    [
      'grantorBalance',
      withAid({
        grantor: { ...daughter, region: '310000' },
        purse: { years: [{ creditYear: 2026, balance: 1 }], pot: 0, wallet: 0 },
      }),
      ['✗ grantorBalance: 您没有历年的钱｜这里只能用历年账户，今年的钱要到明年才能共济。'],
    ],
    [
      'grantorBalance',
      withAid({
        grantor: { ...daughter, region: '310000' },
        purse: { years: [{ creditYear: 2025, balance: 1 }], pot: 0, wallet: 0 },
      }),
      ['✓ grantorBalance: 您的账户里有钱｜余额 0.01 元'],
    ],
    ['relation', withAid({ relation: null }), ['? relation: 亲属关系｜开通共济时再查']],
    [
      'relation',
      withAid({ relation: '55' }),
      [
        '✗ relation: 关系不在共济的范围｜按示例市的规定，“岳父”不能共济。可以共济的有：配偶、丈夫、妻子、儿子、养子或继子、女儿、养女或继女、孙子、孙女、外孙、外孙女、父亲、母亲、继父或养父、继母或养母、爷爷、奶奶、外公、外婆、哥哥、弟弟、姐姐、妹妹。',
      ],
    ],
    [
      'area',
      withAid({}, { patient: { ...mother, region: '990200', regionName: '另一市' } }),
      ['✓ area: 两地可以共济｜示例市和另一市'],
    ],
    [
      'area',
      withAid({}, { patient: { ...mother, region: '110000', regionName: '北京市' } }),
      ['✗ area: 两地之间不能直接共济｜您在示例市参保，妈妈在北京市参保。跨省可以用医保钱包转账。'],
    ],
    [
      'area',
      withAid({ grantor: { ...daughter, region: '110000', regionName: '北京市' } }),
      ['✗ area: 两地之间不能直接共济｜您在北京市参保，妈妈在示例市参保。跨省可以用医保钱包转账。'],
    ],
  ])('%s %#', (key, over, expected) => {
    expect(lineOf(key, over)).toEqual(expected)
  })

  it.each<[string, AidFacts['grant'], boolean, Partial<DiagnosisFacts>, string[]]>([
    [
      'grant',
      null,
      true,
      {},
      [
        '✗ grant: 还没有开通家庭共济｜绑定以后，您能替妈妈出示码，花的还是妈妈自己的钱。要花您的钱，得再开通共济。｜给妈妈开通共济（约 1 分钟） → packages/aid/grant/index {"personId":"mother"}',
      ],
    ],
    [
      'grant',
      null,
      true,
      { binding: null },
      [
        '✗ grant: 还没有开通家庭共济｜要花您的钱，得先给妈妈开通共济。｜给妈妈开通共济（约 1 分钟） → packages/aid/grant/index {"personId":"mother"}',
      ],
    ],
    ['grant', null, false, {}, ['✗ grant: 还没有开通家庭共济｜要花您的钱，得由您来开通共济。']],
    [
      'grant',
      { grantId: 'g1', facts: grant('a', 'b', { state: 'revoked' }), caps: [] },
      true,
      {},
      [
        '✗ grant: 家庭共济已经结束｜绑定以后，您能替妈妈出示码，花的还是妈妈自己的钱。要花您的钱，得再开通共济。｜给妈妈开通共济（约 1 分钟） → packages/aid/grant/index {"personId":"mother"}',
      ],
    ],
    ['inForce', null, true, {}, ['? inForce: 开始的日子｜开通后再查']],
    ['cap', null, true, {}, ['? cap: 额度｜开通后再查']],
    [
      'inForce',
      { grantId: 'g1', facts: grant('a', 'b', { state: 'paused' }), caps: [] },
      true,
      {},
      ['✗ inForce: 共济暂停了｜恢复以后就能用。｜去恢复共济 → packages/aid/detail/index {"grantId":"g1"}'],
    ],
    [
      'inForce',
      { grantId: 'g1', facts: grant('a', 'b', { state: 'paused' }), caps: [] },
      false,
      {},
      ['✗ inForce: 共济暂停了｜要您恢复以后才能用。'],
    ],
    [
      'inForce',
      { grantId: 'g1', facts: grant('a', 'b', { validFrom: '2026-06-02' }), caps: [] },
      true,
      {},
      ['✗ inForce: 共济还没到开始的日子｜从 2026-06-02 起可以用。'],
    ],
    [
      'inForce',
      { grantId: 'g1', facts: grant('a', 'b', { validFrom: '2026-06-01', validTo: '2026-06-01' }), caps: [] },
      true,
      {},
      ['✓ inForce: 共济在有效期里｜用到 2026-06-01'],
    ],
    [
      'grant',
      { grantId: 'g1', facts: grant('a', 'b', { validTo: '2026-05-31' }), caps: [] },
      true,
      {},
      [
        '✗ grant: 家庭共济已经结束｜绑定以后，您能替妈妈出示码，花的还是妈妈自己的钱。要花您的钱，得再开通共济。｜给妈妈开通共济（约 1 分钟） → packages/aid/grant/index {"personId":"mother"}',
      ],
    ],
    [
      'cap',
      {
        grantId: 'g1',
        facts: grant('a', 'b'),
        caps: [{ period: 'year', subject: 'perBeneficiary', amount: 500, used: 499, left: 1 }],
      },
      true,
      {},
      ['✓ cap: 每年的额度还没用完｜还能用 0.01 元'],
    ],
    [
      'cap',
      {
        grantId: 'g1',
        facts: grant('a', 'b'),
        caps: [
          { period: 'year', subject: 'perBeneficiary', amount: 500, used: 500, left: 0 },
          { period: 'month', subject: 'perBeneficiary', amount: 900, used: 0, left: 900 },
        ],
      },
      true,
      {},
      [
        '✗ cap: 每年的额度用完了｜改高额度就能接着用。｜去改额度 → packages/aid/detail/index {"grantId":"g1"}',
      ],
    ],
    [
      'cap',
      {
        grantId: 'g1',
        facts: grant('a', 'b'),
        caps: [{ period: 'day', subject: 'perBeneficiary', amount: 500, used: 500, left: 0 }],
      },
      false,
      {},
      ['✗ cap: 每天的额度用完了｜要您改高额度，才能接着用。'],
    ],
  ])('the grant itself: %s %#', (key, live, isCaller, over, expected) => {
    expect(lineOf(key, { ...over, aid: aid({ grant: live, isCaller }) })).toEqual(expected)
  })

  const at = (region: string, regionName: string) => ({ patient: { ...mother, region, regionName } })
  it.each<[string, Partial<DiagnosisFacts>, string[]]>([
    ['visit', { visitType: '11' }, ['✓ visit: 普通门诊可以用共济']],
    [
      'visit',
      { visitType: '21', ...at('370700', '潍坊市') },
      ['✗ visit: 住院不能用共济｜潍坊市能用在：普通门诊、急诊、药店购药。'],
    ],
    [
      'visit',
      { visitType: null, ...at('370700', '潍坊市') },
      ['? visit: 要看是哪种就诊｜能用在：普通门诊、急诊、药店购药。'],
    ],
    ['atTill', at('350000', '福建省'), ['? atTill: 这里要先划拨｜先把钱划到共济账户，结算时才能用。']],
    ['atTill', at('510000', '四川省'), ['? atTill: 结算后再扫一次码｜结算后再扫您的码，才花您的钱。']],
    [
      'atTill',
      { ...at('150000', '内蒙古自治区'), ownBalance: 1 },
      ['✗ atTill: 妈妈自己的账户还有钱｜内蒙古自治区规定，妈妈自己的账户用完，才能用家人的。'],
    ],
    [
      'atTill',
      { ...at('150000', '内蒙古自治区'), ownBalance: 0 },
      ['✓ atTill: 结算时自动使用｜妈妈自己的账户不够了，就用您的。'],
    ],
    [
      'atTill',
      { ...at('150000', '内蒙古自治区'), ownBalance: null },
      ['? atTill: 要先用完自己的账户｜内蒙古自治区规定，妈妈自己的账户用完，才能用家人的。'],
    ],
    ['atTill', at('370800', '济宁市'), ['? atTill: 结算时要说一声｜跟收费员说“用家庭共济”，不说就不会用。']],
    [
      'atTill',
      { ...at('320500', '苏州市'), visitType: '41' },
      ['? atTill: 结算时要说一声｜跟收费员说“用家庭共济”，不说就不会用。'],
    ],
    [
      'atTill',
      { ...at('320500', '苏州市'), visitType: '11' },
      ['✓ atTill: 结算时自动使用｜妈妈自己的账户不够了，就用您的。'],
    ],
  ])('at the till: %s %#', (key, over, expected) => {
    expect(lineOf(key, { ...over, aid: aid() })).toEqual(expected)
  })
})

describe('the verdict', () => {
  const button = { label: '去', page: 'packages/aid/grant/index', params: {} } as const
  it.each([
    ['nothing failed', [tick('insured', 'a'), unknown('visit', 'b', 'c')], 'fine', '都没问题，可以用'],
    ['one step', [cross('grant', 'a', 'b', button)], 'oneStep', '还差一步就能用'],
    ['two', [cross('grant', 'a', 'b', button), cross('cap', 'a', 'b', button)], 'steps', '还差 2 步就能用'],
    [
      'one that the caller cannot mend',
      [cross('grant', 'a', 'b', button), cross('insured', 'a', 'b')],
      'blocked',
      '现在还不能用',
    ],
    ['only money', [cross('ownAccount', 'a', 'b')], 'blocked', '医保能用，账户里没有钱'],
    [
      'money and more',
      [cross('ownAccount', 'a', 'b'), cross('insured', 'a', 'b')],
      'blocked',
      '现在还不能用',
    ],
  ] as const)('%s', (_, checks, verdict, headline) => {
    expect(conclude(checks)).toEqual({ verdict, headline, checks })
  })
})
