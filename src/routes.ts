/**
 * Every page of the product. To add a page: write its folder (index.tsx, index.config.ts) and add a line here.
 * `path` is the page's file without extension, inside the main package or its sub-package.
 * A sub-package marked h5Only (counter, clerk, policy desk …) is not in the mini-programs at all.
 */
export interface PageRoute {
  path: string
  title: string
  h5Only?: boolean
}

export interface SubPackageRoute {
  root: string
  pages: readonly PageRoute[]
  h5Only?: boolean
}

export const MAIN_PAGES: readonly PageRoute[] = [
  { path: 'pages/home/index', title: '亲情医保' },
  { path: 'pages/family/index', title: '家人' },
  { path: 'pages/code/index', title: '医保码' },
  { path: 'pages/records/index', title: '使用记录' },
  { path: 'pages/me/index', title: '我的' },
  { path: 'pages/gallery/index', title: '部件与状态', h5Only: true },
]

export const SUB_PACKAGES: readonly SubPackageRoute[] = [
  {
    root: 'packages/account',
    pages: [
      { path: 'signIn/index', title: '登录' },
      { path: 'phone/index', title: '手机号登录' },
      { path: 'verify/index', title: '实名认证' },
      { path: 'credential/index', title: '激活医保码' },
      { path: 'pin/index', title: '医保码密码' },
      { path: 'suspension/index', title: '停用和恢复' },
      { path: 'devices/index', title: '登录的设备' },
      { path: 'poster/index', title: '打开链接' },
    ],
  },
  { root: 'packages/messages', pages: [{ path: 'index/index', title: '消息' }] },
  {
    root: 'packages/record',
    pages: [
      { path: 'detail/index', title: '记录详情' },
      { path: 'explain/index', title: '为什么是这个数' },
      { path: 'year/index', title: '年度账单' },
    ],
  },
  {
    root: 'packages/binding',
    pages: [
      { path: 'apply/index', title: '绑定家人' },
      { path: 'invitation/index', title: '家人的邀请' },
      { path: 'newborn/index', title: '绑定刚出生的孩子' },
      { path: 'supplement/index', title: '补材料' },
      { path: 'progress/index', title: '办理进度' },
      { path: 'member/index', title: '亲情账户' },
    ],
  },
  {
    root: 'packages/aid',
    pages: [
      { path: 'grant/index', title: '开通共济' },
      { path: 'detail/index', title: '共济' },
      { path: 'order/index', title: '先花谁的' },
      { path: 'request/index', title: '求助' },
      { path: 'used/index', title: '谁用了多少' },
    ],
  },
  {
    root: 'packages/wallet',
    pages: [
      { path: 'home/index', title: '医保钱包' },
      { path: 'send/index', title: '给家人转账' },
      { path: 'history/index', title: '转账记录' },
      { path: 'premium/index', title: '代缴居民医保' },
    ],
  },
  {
    root: 'packages/me',
    pages: [
      { path: 'privacy/index', title: '隐私' },
      { path: 'access/index', title: '谁看过我的数据' },
      { path: 'remove/index', title: '注销账号' },
      { path: 'cardLoss/index', title: '社保卡挂失' },
      { path: 'otherPlace/index', title: '异地就医备案' },
      { path: 'help/index', title: '常见问题' },
      { path: 'legal/index', title: '协议' },
    ],
  },
  { root: 'packages/diagnosis', pages: [{ path: 'index/index', title: '为什么不能用' }] },
  { root: 'packages/policy', h5Only: true, pages: [{ path: 'index/index', title: '规则台' }] },
  { root: 'packages/terminal', h5Only: true, pages: [{ path: 'index/index', title: '收银终端' }] },
  { root: 'packages/clerk', h5Only: true, pages: [{ path: 'index/index', title: '医保经办窗口' }] },
  { root: 'packages/stage', h5Only: true, pages: [{ path: 'index/index', title: '并排体验' }] },
  { root: 'packages/poster', h5Only: true, pages: [{ path: 'index/index', title: '海报' }] },
]

/** The five tabs, in order; the code in the middle. */
export const TAB_PATHS = [
  'pages/home/index',
  'pages/family/index',
  'pages/code/index',
  'pages/records/index',
  'pages/me/index',
] as const
