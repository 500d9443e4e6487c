import { PHONE_PARTS } from '../support/walk/parts'
import { phonePages } from '../support/walk/phonePages'
import { walk } from '../support/walk/walk'

walk('phone', phonePages, PHONE_PARTS.account)
