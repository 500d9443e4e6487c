import { defineRefusals } from './define'

/**
 * What the log-in, SMS and transport routes answer. Their numbers are those of the LeanCloud protocol, because
 * its client and people's own code branch on them.
 */
export const protocolRefusals = defineRefusals({
  NO_SUCH_FUNCTION: {
    number: 1,
    status: 404,
    sentence: "No such cloud function '{name}'",
    english: "No such cloud function '{name}'",
    meaning:
      'The name is none of the functions. The sentence is the protocol’s own: only developers ever see it.',
  },
  SESSION_MISSING: {
    number: 206,
    status: 403,
    sentence: '请先登录，再修改自己的资料。',
    english: 'Please sign in before you change your details.',
    meaning: 'A user row can only be changed with the session of that very user.',
  },
  BODY_NOT_JSON: {
    number: 107,
    sentence: '提交的内容不是有效的 JSON，请核对引号、逗号和编码（UTF-8）再发。',
    english:
      'What was sent is not valid JSON. Please check its quotes, commas and encoding (UTF-8), and send it again.',
    meaning: 'The body could not be read as JSON. An empty body and `null` are accepted.',
  },
  PHONE_INVALID: {
    number: 127,
    sentence: '手机号应是 1 开头的 11 位数字，请核对。',
    english: 'A mobile number has 11 digits and begins with 1. Please check it.',
    meaning: 'No mobile number of the mainland.',
  },
  ACCOUNT_NAME_MISSING: {
    number: 217,
    sentence: '请填写账号名（1 到 64 个字）。',
    english: 'Please enter an account name (1 to 64 characters).',
    meaning: 'The user name is missing, empty or too long.',
  },
  PASSWORD_MISSING: {
    number: 218,
    sentence: '请填写密码（8 到 128 个字）。',
    english: 'Please enter a password (8 to 128 characters).',
    meaning: 'The password is missing, too short or too long.',
  },
  ACCOUNT_NAME_TAKEN: {
    number: 202,
    sentence: '这个账号名已有人用了，请换一个。',
    english: 'This account name is taken. Please choose another.',
    meaning: 'Another user has this name.',
  },
  PASSWORD_WRONG: {
    number: 210,
    sentence: '账号或密码不对。请核对后再试，连续错 {limit} 次会锁 15 分钟。',
    english:
      'Account or password is wrong. Please check and try again; after {limit} failures it is locked for 15 minutes.',
    meaning:
      'Name and password do not belong together. An unknown name answers the same, so that names cannot be searched for.',
  },
  USER_NOT_FOUND: {
    number: 211,
    sentence: '没有找到这个账号，或登录已失效。请重新登录。',
    english: 'This account was not found, or the session has ended. Please sign in again.',
    meaning:
      'No user, or a session token that is unknown or revoked (`/users/me`): the client takes exactly this number as "signed out".',
  },
  PHONE_UNKNOWN: {
    number: 213,
    sentence: '这个手机号还没有注册。请用验证码登录，会自动注册。',
    english: 'This mobile number is not registered. Please sign in with an SMS code; that registers it.',
    meaning: 'Log-in by SMS code on `/login` with a number that no user has.',
  },
  PHONE_TAKEN: {
    number: 214,
    sentence: '这个手机号已被另一个账号使用。',
    english: 'Another account uses this mobile number.',
    meaning: 'Another user has this mobile number.',
  },
  LOG_IN_LOCKED: {
    number: 219,
    sentence: '连续输错太多次，账号已锁定。请 {minutes} 分钟后再试，或用短信验证码登录。',
    english:
      'Too many failures: the account is locked. Try again in {minutes} minutes, or sign in with an SMS code.',
    meaning: 'Six failed log-ins within 15 minutes lock the password log-in of this name.',
  },
  OPERATION_NOT_SERVED: {
    number: 119,
    status: 403,
    sentence: '这台服务器不提供这个接口，请改用云函数（/1.1/functions/ 加函数名）。',
    english:
      'This server does not offer this interface. Please call a cloud function (/1.1/functions/ and its name).',
    meaning:
      'A part of the protocol that is closed here: classes other than one’s own user row, batch, queries, push, external files, the master key.',
  },
  LOG_IN_CODE_INVALID: {
    number: 251,
    sentence: '这次登录已过期，请再点一次登录。',
    english: 'This sign-in has expired. Please press sign in again.',
    meaning: 'The platform refused the mini-program’s one-time code: used, expired or forged. Get a new one.',
  },
  PROVIDER_NOT_SERVED: {
    number: 252,
    sentence: '暂不支持这种登录方式，请用手机号登录。',
    english: 'This way to sign in is not offered. Please sign in with your mobile number.',
    meaning: 'No verifier is configured for this provider: its claim of identity is not believed.',
  },
  LOG_IN_LINKED: {
    number: 253,
    status: 409,
    sentence: '这个登录方式已属于另一个账号。请用它直接登录。',
    english: 'This way to sign in belongs to another account. Please sign in with it directly.',
    meaning: 'The identity is already joined to another user.',
  },
  APP_UNKNOWN: {
    number: 401,
    status: 401,
    sentence: 'Unauthorized.',
    english: 'Unauthorized.',
    meaning:
      'App id and key (or its signature) do not belong together. A fault of the build, not of the user.',
  },
  ADDRESS_UNKNOWN: {
    number: 404,
    status: 404,
    sentence: '没有这个地址，请核对。云函数在 /1.1/functions/ 加函数名。',
    english:
      'There is no such address. Please check it: cloud functions are at /1.1/functions/ and their name.',
    meaning: 'No such route.',
  },
  BODY_TOO_LARGE: {
    number: 413,
    status: 413,
    sentence: '提交的内容太大，请减少以后再发；照片请先缩小。',
    english: 'What was sent is too large. Please send less; make a photo smaller first.',
    meaning: 'The body is larger than the route takes.',
  },
  SMS_TOO_FREQUENT: {
    number: 601,
    status: 429,
    sentence: '验证码发得太勤了，请 {retryAfter} 秒后再试。',
    english: 'Codes are asked for too often. Please try again in {retryAfter} seconds.',
    meaning: 'One code a minute and ten a day for a number; there is a limit for an address, too.',
  },
  SMS_CODE_WRONG: {
    number: 603,
    sentence: '验证码不对或已失效。请核对短信，或重新获取。',
    english: 'The code is wrong or no longer valid. Please check the message, or ask for a new one.',
    meaning: 'Wrong, expired, used, or tried five times. Ask for a new code.',
  },
  PLATFORM_SILENT: {
    number: 524,
    status: 503,
    sentence: '微信或支付宝的登录服务没有回应。请稍后再试，或用手机号登录。',
    english:
      'The sign-in service of WeChat or Alipay does not answer. Please try again later, or sign in with your mobile number.',
    meaning: 'The platform’s code exchange timed out or failed. Try again with a new code.',
  },
})
