// Styles of the whole product in the browser, in order of precedence.
import './tokens.scss'
import './browser.scss'
import './base.scss'
import './text.scss'
import './icons.scss'
import './nutui.scss'
