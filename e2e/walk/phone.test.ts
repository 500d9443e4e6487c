import { phonePages } from '../support/walk/phonePages'
import { walk } from '../support/walk/walk'

walk('phone', phonePages)
