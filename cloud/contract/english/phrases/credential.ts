import type { Phrases } from '../phrase'

/** What is told of one’s identity, code, card and filings (domain/credential, domain/otherPlace). */
export const CREDENTIAL_PHRASES: Phrases = Object.freeze({
  实名认证通过: 'Your identity was verified',
  '您的身份已在一台新的设备上认证。': 'Your identity was verified on a new device.',
  '不是您本人办的，请到“登录的设备”里移除它。':
    'If it was not you, please remove it under “Signed-in devices”.',
  医保码已激活: 'Your code is active',
  '您的医保码可以用了。': 'Your code can be used now.',
  '密码只告诉您信得过的家人。': 'Tell its PIN only to relatives whom you trust.',
  医保码密码已修改: 'The PIN of your code was changed',
  '不是您本人改的，请刷脸重设密码。': 'If it was not you, please reset the PIN by a face check.',
  医保码密码已重设: 'The PIN of your code was reset',
  '密码是刷脸以后重设的。': 'The PIN was reset after a face check.',
  '不是您本人办的，请停用凭证。': 'If it was not you, please suspend the code.',
  医保码已停用: 'Your code is suspended',
  '所有的码都已作废。': 'Every code that was shown is void.',
  '看病请带身份证或社保卡，共济照样生效。':
    'To see a doctor, please bring the ID card or the insurance card; aid works as before.',
  医保码已恢复: 'Your code is restored',
  '可以照常出示医保码了。': 'It can be shown as before.',
  '已打开“先输密码再出示”': '“PIN before showing” was switched on',
  '以后出示您的医保码，都要先输入密码。': 'From now on the PIN is asked before your code is shown.',
  '已关闭“先输密码再出示”': '“PIN before showing” was switched off',
  '出示您的医保码，不再要密码。': 'Your code is shown without the PIN.',
  社保卡已挂失: 'Your insurance card was reported lost',
  '这张卡不能再用。': 'This card cannot be used any more.',
  '看病请出示医保码，或带身份证，共济照样生效。':
    'To see a doctor, please show your code or bring the ID card; aid works as before.',
  '补卡请到社保卡服务网点。': 'For a new card please go to a card office.',
  已撤回使用医保数据的同意: 'You took back the consent to use your insurance data',
  '医保码停用了。': 'Your code is suspended.',
  已移除一台设备: 'A device was removed',
  '那台设备已退出登录，上面的码也已作废。': 'That device was signed out, and the codes on it are void.',
  社保卡口头挂失已到期: 'The loss of your card, told by phone, has lapsed',
  '没有等到正式挂失，卡又能用了。': 'It was not reported formally, and the card works again.',
  '卡还没找到，请马上再挂失一次。': 'If the card is still lost, please report it again at once.',
  社保卡已口头挂失: 'The loss of your card was told by phone',
  '卡已停用，医保码照常能用。': 'The card is stopped; your code works as before.',
  '{day} 前要正式挂失，不然到期后卡又能用。':
    'Please report it formally before {day}, or the card will work again after that.',
  '已备案到{region}就医': 'Care in {region} is filed',
  '{day} 起一直有效。': 'It holds from {day} on.',
  '{day} 到 {day2} 有效。': 'It holds from {day} to {day2}.',
  '报销仍按参保地的规定，在那里结算时按已备案算。':
    'What is paid still follows the rules of where you are insured, as for filed care.',
  '不用了可以取消。': 'You can cancel it when it is not needed.',
  '到{region}就医的备案已取消': 'The filing for care in {region} was cancelled',
  '以前结过的账不变。': 'What was settled before stays as it is.',
  '以后再去那里就医，请先备案。': 'Before going there for care again, please file it first.',
})
